import Glibc
import Testing

@Suite("The two-minute check-in")
struct CheckinTests {
  // Letters that stand together nowhere else on the screen.
  private static let secretOfAna = "zqxjwvzq"
  private static let secretOfBen = "kqvzxjkq"

  @Test("Both answer alone, see both at once, keep it, and find it the next day")
  func wholeCheckin() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.record()
    try couch.beginCheckin().goToNeed(key: "f", energy: "7", closeness: "8", stress: "2")
    try typeHidden(CheckinTests.secretOfAna, on: couch)
    try couch.press("Enter").see(Words.toBen)
    try couch.goToNeed(key: "j", energy: "4", closeness: "6", stress: "9")
    try typeHidden(CheckinTests.secretOfBen, on: couch)
    expectUnseen(couch, home)

    try couch.press("Enter").see(Words.look).press("f").press("j").see(
      Words.reveal, CheckinTests.secretOfAna, CheckinTests.secretOfBen)
    try couch.see("energy 7", "closeness 8", "stress 2", "energy 4", "closeness 6", "stress 9")
    try couch.press("Space").see(Words.keepToday).press("Enter").see(Words.checkinEnd).press("Space")
    try couch.see(Words.greeting).seeNot(Words.waiting).quit()
    try expectFoundNextDay(home)
  }

  private func expectFoundNextDay(_ home: Home) throws {
    let couch = try home.sitDown(at: Home.nextEvening)
    try couch.see("Sun 22 Nov", Words.greeting).press("2").see("Guided").press("h")
    try couch.see("[Kept]", "Sat 21 Nov  \(Words.checkinTitle)").press("Enter")
    try couch.see(
      "◆ Ana", CheckinTests.secretOfAna, "● Ben", CheckinTests.secretOfBen, "energy 7", "stress 9")
    // And gone for good when they erase it.
    try couch.press("x").see("Erase these words").press("y").see("Erased here")
    try couch.seeNot("Sat 21 Nov").quit()
    #expect(home.fileHolding(CheckinTests.secretOfAna) == nil)
    #expect(home.fileHolding(CheckinTests.secretOfBen) == nil)
  }

  @Test("A crash takes sealed answers with it, and the couple is told")
  func crashing() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.record()
    try couch.beginCheckin().goToNeed(key: "f", energy: "7", closeness: "8", stress: "2")
    try typeHidden(CheckinTests.secretOfAna, on: couch)
    try couch.press("Enter").see(Words.toBen).press("j").see(Words.feelings)
    try couch.crash()
    expectUnseen(couch, home)

    let again = try home.sitDown()
    try again.see(Words.waiting, Words.checkinTitle).press("Enter")
    try again.see(Words.sealsGone, Words.toAna)
    try again.goToNeed(key: "f", energy: "1", closeness: "2", stress: "3").type("tea").press("Enter")
    try again.see(Words.toBen).goToNeed(key: "j", energy: "4", closeness: "5", stress: "6").settle()
    #expect(home.fileHolding("tea\"") == nil)
    try again.press("Enter")
    try again.see(Words.look).press("f").press("j").see(Words.reveal, "tea", "energy 1", "energy 4").seeNot(
      "energy 7", "zqx"
    ).quit()
    #expect(home.fileHolding(CheckinTests.secretOfAna) == nil)
  }

  @Test(
    "Half a sealed line stays nowhere, however the program ends",
    arguments: [SIGTERM, SIGINT, SIGHUP, SIGKILL])
  func endingWhileTyping(signal: Int32) throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.record()
    try couch.beginCheckin().goToNeed(key: "f", energy: "7", closeness: "8", stress: "2")
    try typeHidden(CheckinTests.secretOfAna, on: couch)
    try couch.send(signal).see("status=\(128 + signal).")
    expectUnseen(couch, home)
    let again = try home.sitDown()
    try again.see(Words.waiting).press("Enter").see(Words.toAna).press("f").see(
      Words.feelings, "none taken yet")
    try again.quit()
  }

  @Test("Passing closes both answers, so that nobody can tell who passed")
  func passing() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.beginCheckin().goToNeed(key: "f", energy: "7", closeness: "8", stress: "2").press("Enter")
    try couch.see(Words.toBen).press("j").see(Words.feelings).press("p")
    try couch.see(Words.look).press("f").press("j").see(Words.reveal, "stays closed this time").seeNot(
      "energy 7", "◆ Ana", "● Ben"
    ).quit()
  }

  /// One key after the other, looking after each.
  private func typeHidden(_ word: String, on couch: Couch) throws {
    for letter in word { try couch.type("\(letter)").settle().seeNot(word) }
  }

  /// Neither on any screen there was, nor among the bytes sent to the terminal, nor in any file.
  private func expectUnseen(_ couch: Couch, _ home: Home) {
    for secret in [CheckinTests.secretOfAna, CheckinTests.secretOfBen] {
      // Three letters in a row would be enough to guess by.
      for part in (0...secret.count - 3).map({ secret.dropFirst($0).prefix(3) }) {
        let wasShown = couch.seen.contains { $0.contains(part) }
        #expect(!wasShown, "“\(part)” was on the screen")
        let wasSent = couch.recorded.contains(part)
        #expect(!wasSent, "“\(part)” was sent to the terminal")
      }
      #expect(home.fileHolding(secret) == nil)
    }
    for number in ["energy 7", "closeness 8", "stress 2", "stress 9"] {
      let wasShown = couch.seen.contains { $0.contains(number) }
      #expect(!wasShown, "“\(number)” was on the screen")
    }
    #expect(!home.standing.contains("\"feelings"), "no sealed answer is stored")
  }
}
