import Testing

@Suite("Another program writes in the files while the app is open")
struct MeddlingTests {
  @Test("A file that it empties is whole again, and it is said; a line that is none is told, once")
  func emptied() throws {
    let home = try Home(of: "Ana", "Ben")
    try #require(try home.note("a jar of plums", "--from Ana").status == 0)
    let file = try #require(home.fileHolding("plums"))
    let couch = try home.sitDown().see(Words.greeting)
    try File.write("", to: file)
    try couch.press("4").see("took words out of a file here", "a jar of plums")
    #expect(File.text(file)?.contains("plums") == true)
    try File.write("no line of ours\n" + (File.text(file) ?? ""), to: file)
    try couch.press("1").see("line 1:").press("4").seeNot("line 1:").quit()
    try home.sitDown().see(Words.greeting).seeNot("line 1:").quit()
  }
}
