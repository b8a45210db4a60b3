/// What `--help` and `--version` say.
enum HelpText {
  static let version = "0.1.0"

  static let whole = """
    hearth-tui: for two partners at one keyboard, guided in talking, noticing and making up.

    usage: hearth-tui [OPTION]... [COMMAND]

    With no command it opens the app. Everything stays on this machine.

    commands:
      init NAME NAME    a new household, without the screen
      today [--json]    what there is today, for a shell greeting
      agenda [--json]   what is on the calendar, for two weeks from today
      export json       everything the two kept, for import json
      export markdown   the same to read, as a keepsake
      export ics        the calendar, for phones and other programs
      import json FILE  what export json wrote, here or elsewhere
      import ics FILE   what another calendar holds
      backup [FILE]     everything in one file with a checksum
      restore FILE      puts a backup back; keeps what was there
      doctor [--json]   what is wrong with the files, and what to do
      note TEXT --from NAME
                        hang a note on the wall; “did -> meant” says both, and
                        - reads it from standard input, unseen by others
      list WHAT         guides, decks, themes or keys; with --json too
      paths             the folders it uses
      sync-setup        make the data folder ready for two laptops

    options:
      --data-dir DIR    the household that lives in DIR (also: HEARTH_DATA)
      --theme NAME      one of: hearth-tui list themes
      --plain           no colours, no motion, ASCII signs only
      --demo            a sample couple, in a folder that is thrown away
      --now MOMENT      a fixed clock, such as 2026-11-21T19:30
      --from DATE       agenda, export: the first day, such as 2026-11-21
      --from NAME       note: whose it is
      --kind KIND       note: thanks, affirmation or love
      --to DATE         agenda, export: the last day
      -o FILE           export: write this file
      --repair          doctor: mend what is safe; keeps the original
      --complete        export: both said yes to a copy with everything
      --dry-run         import: only say what would come in
      -h, --help        this text
      -V, --version     the version

    exit status: 0, or 1 when something failed, or 2 for a command line that makes no sense
    """
}
