import Glibc
import Testing

@Suite("What was sealed and is over with is not in memory any more")
struct MemoryTests {
  private static let secret = "the attic smells of oranges and of a long summer"

  @Test("Forgotten once both have looked")
  func forgotten() throws {
    let couch = try sitDown().beginCheckin()
    try couch.goToNeed(key: "f", energy: "7", closeness: "8", stress: "2")
    try couch.type(MemoryTests.secret).settle()
    // The test could not fail otherwise.
    #expect(try Memory(of: couch.process()).holds(MemoryTests.secret))
    try couch.press("Enter").see(Words.toBen)
    try couch.goToNeed(key: "j", energy: "4", closeness: "6", stress: "9").type("tea").press("Enter")
    try couch.see(Words.look).press("f").press("j").see(Words.reveal, "tea").press("Space").see(
      Words.keepToday)
    try couch.choose(Words.forgetIt).see(Words.checkinEnd).press("Space").see(Words.greeting)
    try expectGone(couch.seeNot(Words.waiting))
  }

  @Test("Taken back before it was sealed")
  func takenBack() throws {
    let couch = try sitDown().beginCheckin()
    try couch.goToNeed(key: "f", energy: "7", closeness: "8", stress: "2").type(MemoryTests.secret).settle()
    try couch.press("BSpace", times: MemoryTests.secret.count).press("Enter").see(Words.toBen)
    try expectGone(couch)
  }

  private func sitDown() throws -> Couch {
    // It hides its memory from other programs of the same user; told that this was done, it does not.
    let strace = "\(try Program.tool("strace")) -D -qq -o /dev/null -e trace=prctl -e inject=prctl:retval=0"
    return try Home(of: "Ana", "Ben").sitDown(prelude: "set -- \(strace) \"$@\";")
  }

  private func expectGone(_ couch: Couch) throws {
    let memory = try Memory(of: couch.process())
    // Some of the states it was typed in.
    for length in [8, 16, 20, 30, MemoryTests.secret.count] {
      let found = memory.holds(String(MemoryTests.secret.prefix(length)))
      #expect(!found, "the first \(length) letters are still in memory")
    }
    try couch.quit()
  }
}

/// What a process can write to, as it is now.
private struct Memory {
  private var regions: [[UInt8]] = []

  init(of process: pid_t) throws {
    let file = open("/proc/\(process)/mem", O_RDONLY)
    guard file >= 0 else { throw Trouble("could not read the program’s memory") }
    defer { close(file) }
    for line in (File.text("/proc/\(process)/maps") ?? "").split(separator: "\n") {
      let words = line.split(separator: " ", omittingEmptySubsequences: true)
      let ends = words[0].split(separator: "-").compactMap { Int($0, radix: 16) }
      guard words[1].hasPrefix("rw"), ends.count == 2 else { continue }
      var bytes = [UInt8](repeating: 0, count: ends[1] - ends[0])
      let count = pread(file, &bytes, bytes.count, ends[0])
      regions.append(Array(bytes.prefix(max(0, count))))
    }
    guard !regions.isEmpty else { throw Trouble("found no memory of the program") }
  }

  /// As text, or letter by letter as fields hold what is typed: a letter is the same 16 bytes in every process.
  func holds(_ text: String) -> Bool {
    let letters = Array(text).withUnsafeBytes(Array.init)
    return regions.contains { Memory.holds($0, Array(text.utf8)) || Memory.holds($0, letters) }
  }

  private static func holds(_ region: [UInt8], _ wanted: [UInt8]) -> Bool {
    region.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let first = wanted.first else { return false }
      var start = 0
      while start + wanted.count <= bytes.count,
        let found = memchr(base + start, Int32(first), bytes.count - wanted.count + 1 - start)
      {
        if memcmp(found, wanted, wanted.count) == 0 { return true }
        start = UnsafeRawPointer(found) - base + 1
      }
      return false
    }
  }
}
