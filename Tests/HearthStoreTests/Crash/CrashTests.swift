import Glibc
import HearthCore
import Testing

@testable import HearthStore

@Suite("A process that ends at any system call")
struct CrashTests {
  /// A sweep forks, which only a process with nothing else to do may: this one starts itself again, for one scene.
  @Test(
    "loses nothing that it acknowledged, doubles nothing and leaves nothing torn", arguments: CrashScene.all)
  func sweep(_ scene: CrashScene) throws {
    let sandbox = try Sandbox()
    let output = "\(sandbox.root)/output"
    let status = try CrashWorker.start(scene.name, output: output)
    let said = (try sandbox.text(output) ?? "").split(separator: "\n")
    let counts = said.first { $0.hasPrefix("swept ") }?.split(separator: " ").compactMap { Int($0) } ?? []
    let issues = said.filter { $0.contains("recorded an issue") }
    #expect(status == 0, "\(issues.prefix(8).joined(separator: "\n"))")
    try #require(counts.count == 2)
    #expect(counts[0] > 20 && counts[1] > 10)
    print("\(scene.name): \(counts[0]) crash points, and \(counts[1]) more in the start after them")
  }
}

/// The sweep itself, in a process of its own.
@Suite final class CrashWorker {
  private var points = 0
  /// How many of the starts after them ended as well.
  private var secondPoints = 0
  private static let variable = "HEARTH_CRASH_SCENE"
  static let scene = getenv(variable).flatMap { name in
    CrashScene.all.first { $0.name == String(cString: name) }
  }

  @Test(.enabled(if: CrashWorker.scene != nil, "started by CrashTests"))
  func work() throws {
    let scene = try #require(CrashWorker.scene)
    for instant in Crash.Instant.allCases {
      var number = 1
      while try sweep(scene, Crash(at: number, instant)) {
        number += 1
        try #require(number < 1_000, "the sweep does not end")
      }
    }
    print("\nswept \(points) \(secondPoints)")
  }

  /// False when there were not that many calls, and the process came to its end.
  private func sweep(_ scene: CrashScene, _ crash: Crash) throws -> Bool {
    let sandbox = try Sandbox()
    try scene.prepare(sandbox)
    let end = try Child.run { acknowledge in try scene.act(sandbox, crash.calls, acknowledge) }
    #expect(!end.failed)
    if end.wasKilled { points += 1 }
    if try recover(sandbox, endingAt: points % 31 + 1) { secondPoints += 1 }
    try scene.expectWhole(sandbox, acknowledged: end.acknowledged)
    return end.wasKilled
  }

  /// The next start ends as well while it clears up, each time at another call; the one after it is let be.
  private func recover(_ sandbox: Sandbox, endingAt number: Int) throws -> Bool {
    try Child.run { _ in
      try Store(sandbox.places, calls: Crash(at: number, .before).calls).settleEverything()
    }.wasKilled
  }

  /// Runs the sweep of a scene, and answers how it ended, as a shell would.
  static func start(_ scene: String, output: String) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    let words = ["tests", "--testing-library", "swift-testing", "--filter", "CrashWorker"].map(copied)
    var variables = [copied("\(variable)=\(scene)")]
    for name in ["PATH", "LD_LIBRARY_PATH", "HOME"] {
      if let value = getenv(name) { variables.append(copied("\(name)=\(String(cString: value))")) }
    }
    defer { for text in words + variables { free(text) } }
    var child = pid_t()
    try #require(posix_spawn(&child, "/proc/self/exe", &actions, nil, words + [nil], variables + [nil]) == 0)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { try #require(errno == EINTR) }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static func copied(_ text: String) -> UnsafeMutablePointer<CChar>? { strdup(text) }
}
