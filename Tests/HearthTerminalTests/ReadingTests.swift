import Glibc
import HearthCore
import HearthScreen
import Testing

@testable import HearthTerminal

extension Screens {
  @Suite struct Reading {
    @Test func keysComeInOneBatch() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      defer { terminal.close() }
      #expect(terminal.read(timeoutMilliseconds: 0) == [])
      pseudo.type("jj\u{1b}[Aé\u{1b}[200~pasted\u{1b}[201~")
      #expect(
        terminal.read()
          == [
            .key(.character("j")), .key(.character("j")), .key(.up), .key(.character("é")), .paste("pasted"),
          ])
    }

    @Test func escapeAloneComesAfterAShortSilence() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      defer { terminal.close() }
      pseudo.type("\u{1b}")
      #expect(terminal.read(timeoutMilliseconds: 5_000) == [.key(.escape)])
      pseudo.type("\u{1b}x\u{1a}\u{3}")
      #expect(terminal.read() == [.key(.alt("x")), .key(.control("z")), .key(.control("c"))])
    }

    /// What the system knows of an alarm.
    private func state(of alarm: Alarm) -> String {
      guard let file = fopen("/proc/self/fdinfo/\(alarm.descriptor)", "r") else { return "" }
      defer { fclose(file) }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = fread(&bytes, 1, bytes.count, file)
      return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    private func rings(_ alarm: Alarm, within milliseconds: Int32) -> Bool {
      var one = pollfd(fd: alarm.descriptor, events: Int16(POLLIN), revents: 0)
      return poll(&one, 1, milliseconds) > 0
    }

    /// The clock of poll stands still while the machine sleeps; 7 is the one that does not.
    @Test func aWaitGoesOnWhileTheMachineSleeps() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      defer { terminal.close() }
      pseudo.type("j")
      #expect(terminal.read(timeoutMilliseconds: 60_000) == [.key(.character("j"))])
      let waiting = state(of: terminal.alarm)
      #expect(waiting.contains("clockid: 7") && !waiting.contains("it_value: (0, 0)"), "\(waiting)")
      // Without a limit nothing may wake it.
      pseudo.type("k")
      #expect(terminal.read() == [.key(.character("k"))])
      #expect(state(of: terminal.alarm).contains("it_value: (0, 0)"))
    }

    @Test func anAlarmRingsOnceAndIsForgottenWhenItIsSetAgain() {
      let alarm = Alarm()
      alarm.set(0)
      #expect(rings(alarm, within: 1_000))
      alarm.set(60_000)
      #expect(!rings(alarm, within: 0))
      alarm.set(1)
      #expect(rings(alarm, within: 1_000))
      alarm.set(nil)
      #expect(!rings(alarm, within: 0))
    }

    @Test func aPasteLargerThanAReadIsOne() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      defer { terminal.close() }
      let text = String(repeating: "日", count: 1_000)
      pseudo.type("\u{1b}[200~\(text)\u{1b}[201~")
      #expect(terminal.read() == [.paste(text)])
    }

    @Test func signalsAreInputs() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      defer { terminal.close() }
      for (number, input) in [
        (SIGTERM, Input.signal(.terminate)), (SIGINT, .signal(.interrupt)), (SIGQUIT, .signal(.quit)),
        (SIGHUP, .hangup),
      ] {
        raise(number)
        #expect(terminal.read(timeoutMilliseconds: 1_000) == [input])
      }
    }

    /// A terminal with a word on it that has been shown.
    private func drawn() throws -> (PseudoTerminal, Terminal) {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      var buffer = CellBuffer(size: terminal.size)
      buffer.write("hearth")
      terminal.draw(buffer)
      _ = pseudo.output()
      return (pseudo, terminal)
    }

    @Test func beingContinuedRepaints() throws {
      let (pseudo, terminal) = try drawn()
      defer { terminal.close() }
      raise(SIGCONT)
      #expect(terminal.read(timeoutMilliseconds: 1_000) == [.resumed])
      let sent = pseudo.output()
      #expect(sent.contains("hearth") && sent.contains("\u{1b}[?1049h") && sent.contains("\u{1b}[?2004h"))
      pseudo.type("\u{3}")
      #expect(terminal.read(timeoutMilliseconds: 1_000) == [.key(.control("c"))])
    }

    /// What was cut off or wrapped in between would stay so.
    @Test func aSizeThatChangedAndChangedBackRepaints() throws {
      let (pseudo, terminal) = try drawn()
      defer { terminal.close() }
      raise(SIGWINCH)
      pseudo.type("j")
      var inputs: [Input] = []
      while inputs.isEmpty { inputs += terminal.read(timeoutMilliseconds: 1_000) }
      #expect(inputs == [.key(.character("j"))])
      #expect(pseudo.output().contains("hearth"))
    }

    @Test func aClosedTerminalIsHangupAtOnceAndForEver() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      var buffer = CellBuffer(size: terminal.size)
      terminal.draw(buffer)
      pseudo.disconnect()
      #expect(terminal.read() == [.hangup])
      #expect(terminal.read() == [.hangup])
      buffer.write("still drawing")
      terminal.draw(buffer)
      terminal.close()
      #expect(terminal.read() == [.hangup])
    }

    @Test func everySizeIsSurvived() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      defer { terminal.close() }
      var sizes = [(1, 1), (500, 500), (1, 500), (500, 1), (2, 2), (80, 24)]
      for _ in 0..<60 { sizes.append((Int.random(in: 1...500), Int.random(in: 1...500))) }
      for (columns, rows) in sizes {
        // What was drawn for the old size may still be drawn once on the new one.
        pseudo.resize(columns: columns, rows: rows)
        raise(SIGWINCH)
        let expected = Size(columns: columns, rows: rows)
        let changed = expected != terminal.size
        let told = terminal.read(timeoutMilliseconds: changed ? 1_000 : 0)
        #expect(told == (changed ? [.resize(expected)] : []))
        #expect(terminal.size == expected)
        for size in [Size(columns: 40, rows: 12), Size(columns: 600, rows: 600), expected] {
          var buffer = CellBuffer(size: size)
          for row in 0..<size.rows { buffer.write("日 hearth 日", column: row, row: row, wide: "日") }
          buffer.cursor = CellBuffer.Position(column: size.columns - 1, row: size.rows - 1)
          terminal.draw(buffer)
        }
      }
    }

    @Test func aResizeClearsAndRepaints() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      defer { terminal.close() }
      terminal.draw(CellBuffer(size: terminal.size))
      pseudo.resize(columns: 100, rows: 30)
      raise(SIGWINCH)
      _ = terminal.read(timeoutMilliseconds: 1_000)
      _ = pseudo.output()
      var buffer = CellBuffer(size: terminal.size)
      buffer.write("x", column: 99, row: 29)
      terminal.draw(buffer)
      let sent = pseudo.output()
      #expect(sent.contains("\u{1b}[2J") && sent.contains("x"), "\(sent.debugDescription)")
    }
  }
}
