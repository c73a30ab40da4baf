/** Without key bindings, which would take Alt+Shift+arrows, Orca's own in tables. */
export const WINDOW_CONFIGURATION =
  '<openbox_config xmlns="http://openbox.org/3.4/rc"><desktops><number>1</number></desktops><keyboard/><mouse/></openbox_config>\n'

/** A voice that says nothing: what it is given has been written before. */
export const SILENT_MODULE = `GenericExecuteSynth "true"
GenericMaxChunkLength 2000
GenericLanguage "fr" "fr" "utf-8"
AddVoice "fr" "MALE1" "fr"
GenericRateMultiply 1
`

export const SPEECH_CONFIGURATION = `LogLevel 0
CommunicationMethod "unix_socket"
AudioOutputMethod "alsa"
DefaultLanguage "fr"
DefaultModule silent
AddModule "silent" "sd_generic" "silent.conf"
`

const PROFILE = ['Défaut', 'default']

/** Preferences of Orca: speech without echo of keys, no braille. */
export const settings = {
  general: {
    speechServerFactory: 'speechdispatcherfactory',
    speechServerInfo: ['silent', 'silent'],
    enableSpeech: true,
    enableKeyEcho: false,
    enableEchoByWord: false,
    enableEchoByCharacter: false,
    enableBraille: false,
    enableBrailleMonitor: false,
    // Else it is still reading the page when the next key comes.
    sayAllOnLoad: false,
    keyboardLayout: 1,
    activeProfile: PROFILE,
    startingProfile: PROFILE,
    profile: PROFILE,
  },
  profiles: {
    default: { profile: PROFILE, sayAllOnLoad: false, pronunciations: {}, keybindings: {} },
  },
  pronunciations: {},
  keybindings: {},
}
