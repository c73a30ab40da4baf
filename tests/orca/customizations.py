# Loaded by Orca itself: writes one JSON line for each thing that it says, at the last step before the voice.
import json
import os

from orca import speechdispatcherfactory

_words = open(os.environ["ORCA_WORDS"], "a", buffering=1)
_server = speechdispatcherfactory.SpeechServer
_speak = _server._speak
_speak_character = _server.speakCharacter


def _write(text):
    _words.write(json.dumps({"said": text}, ensure_ascii=False) + "\n")


def _heard(self, text, acss, **options):
    _write(text)
    return _speak(self, text, acss, **options)


def _heard_character(self, character, acss=None):
    _write(character)
    return _speak_character(self, character, acss)


_server._speak = _heard
_server.speakCharacter = _heard_character
_write("")
