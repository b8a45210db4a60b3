import HearthContent
import HearthCore
import Testing

@Suite("Safety")
struct SafetyTests {
  @Test("The first-run text fits a small screen")
  func fits() {
    #expect(SafetyText.notForEveryone.count <= 12)
    #expect(SafetyText.notForEveryone.allSatisfy { $0.count <= 60 })
    let sheet = SafetyText.helpSheet.with(emergency: nil)
    let lines = [sheet.title] + sheet.opening + sheet.closing + sheet.lines.flatMap { [$0.title, $0.detail] }
    for line in lines {
      #expect((1...60).contains(line.count), "\(line)")
    }
    #expect(SafetyText.sealedHonesty.count <= 2)
  }

  @Test(
    "The first-run text says who should turn elsewhere, and where",
    arguments: ["afraid", "threatened", "injured", "controlled", "forced into sex", "emergency", "7233"])
  func plain(_ word: String) {
    #expect(SafetyText.notForEveryone.joined(separator: " ").contains(word))
  }

  @Test(
    "Before a hard talk the same is said",
    arguments: ["afraid", "threatened", "injured", "controlled", "forced into sex", "emergency", "Ctrl-G"])
  func beforeMending(_ word: String) {
    #expect(SafetyText.beforeMending.joined(separator: " ").contains(word))
    for line in SafetyText.beforeMending { #expect(line.count <= 60 && !line.contains("?"), "\(line)") }
  }

  @Test(
    "The pane of hard talks says in a sentence whom it is not for",
    arguments: ["fear", "threats", "injury", "control", "forced sex"])
  func mendPane(_ word: String) {
    #expect(SafetyText.notForMending.contains(word) && SafetyText.notForMending.count <= 65)
    #expect(Library.builtIn.safety.notForMending == SafetyText.notForMending)
  }

  @Test("It asks nothing of anybody")
  func noQuestion() {
    let sheet = SafetyText.helpSheet
    for line in SafetyText.notForEveryone + sheet.opening + sheet.closing {
      #expect(!line.contains("?"), "\(line)")
    }
  }

  @Test(
    "The help sheet names every place to turn to",
    arguments: ["{emergency}", "988", "1-800-799-7233", "116 123", "findahelpline.com"])
  func names(_ number: String) {
    #expect(SafetyText.helpSheet.lines.count { $0.detail.contains(number) } == 1)
  }

  @Test("Every number says when it was listed; the couple's own has no date")
  func dated() {
    for line in SafetyText.helpSheet.lines {
      if line.detail.contains(HelpSheet.emergencyToken) {
        #expect(line.note == nil)
      } else {
        #expect(line.lastChecked == CivilDate("2026-11-21"))
        #expect(line.note == "as listed on 21 Nov 2026")
      }
    }
  }

  @Test("The couple's own emergency number takes its place; without one there are words")
  func emergency() {
    #expect(SafetyText.helpSheet.with(emergency: "112").lines.first?.detail == "Call 112.")
    #expect(
      SafetyText.helpSheet.with(emergency: nil).lines.first?.detail == "Call your local emergency number.")
    #expect(
      SafetyText.helpSheet.with(emergency: "112").lines.dropFirst() == SafetyText.helpSheet.lines.dropFirst())
  }

  @Test("It warns of a watched device, and a partner's danger is not a secret")
  func warnings() {
    let sheet = SafetyText.helpSheet
    let words = (sheet.opening + sheet.closing).joined(separator: " ")
    for part in ["watched", "phone or computer", "not a secret", "counsellor", "early"] {
      #expect(words.contains(part), "\(part)")
    }
  }

  @Test("Where the words live is said with the folder's name")
  func folder() {
    let line = SafetyText.whereItLives("~/.local/share/hearth")
    #expect(line.contains("~/.local/share/hearth") && line.contains("nothing leaves this machine"))
  }
}
