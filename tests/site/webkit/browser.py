#!/usr/bin/python3
"""A bare window of WebKitGTK for WebKitWebDriver: its own MiniBrowser is never narrower than 447 px.

Variables: WK_REDUCE=1 (less motion), WK_DISABLE=Feature,Feature (what an older Safari does not know).
"""
import os

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import Gdk, GLib, Gtk, WebKit2

Gtk.Settings.get_default().set_property('gtk-enable-animations', os.environ.get('WK_REDUCE') != '1')
data = os.environ['HOME'] + '/data'
context = WebKit2.WebContext.new_with_website_data_manager(
    WebKit2.WebsiteDataManager(base_data_directory=data, base_cache_directory=data + '/cache')
)
context.set_preferred_languages(['fr-FR', 'fr'])
context.set_automation_allowed(True)
settings = WebKit2.Settings(
    enable_write_console_messages_to_stdout=True,
    enable_page_cache=True,
    enable_smooth_scrolling=False,
    # As in Safari: a page writes to the clipboard during a click only.
    javascript_can_access_clipboard=False,
    enable_tabs_to_links=True,
)
disabled = os.environ.get('WK_DISABLE', '').split(',')
features = WebKit2.Settings.get_all_features()
for feature in (features.get(i) for i in range(features.get_length())):
    if feature.get_identifier() in disabled:
        settings.set_feature_enabled(feature, False)

window = Gtk.Window()
window.set_default_size(1280, 900)
window.set_decorated(False)
window.connect('destroy', Gtk.main_quit)


def create_view(*_):
    view = WebKit2.WebView(web_context=context, settings=settings, is_controlled_by_automation=True)
    view.show()
    window.add(view)
    view.grab_focus()
    return view


def start(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name('guides')
    session.set_application_info(info)
    session.connect('create-web-view', create_view)


def take_focus():
    window.get_window().focus(Gdk.CURRENT_TIME)
    return False


context.connect('automation-started', start)
window.show_all()
# Without a window manager nobody gives the focus: Tab would move, and `:focus` never match.
GLib.timeout_add(150, take_focus)
window.connect('focus-out-event', lambda *_: GLib.timeout_add(50, take_focus) and False)
Gtk.main()
