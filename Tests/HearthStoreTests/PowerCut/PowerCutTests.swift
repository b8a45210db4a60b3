import Glibc
import HearthCore
import Testing

@testable import HearthStore

@Suite("A power cut at any moment")
struct PowerCutTests {
  /// The same scenes as for a crash: there the kernel still has what was written, here it does not.
  @Test(
    "loses nothing that was said to be saved, doubles nothing and leaves it readable",
    arguments: CrashScene.all)
  func sweep(_ scene: CrashScene) throws {
    let sandbox = try Sandbox()
    try scene.prepare(sandbox)
    let disk = try PowerDisk(sandbox)
    try scene.act(sandbox, disk.calls) { disk.acknowledge() }
    #expect(disk.faults == [])
    var scene = scene
    // Each of the files that were being written may end in the middle of a line.
    scene.badLines += 2
    var images: Set<Image> = []
    for moment in disk.moments {
      for bytes in DiskModel.Bytes.allCases {
        for names in PowerCutTests.names(moment.model.waiting.count) {
          let image = Image(files: moment.model.image(bytes, names: names), acknowledged: moment.acknowledged)
          guard images.insert(image).inserted else { continue }
          try image.lay(in: sandbox)
          try scene.expectWhole(sandbox, acknowledged: moment.acknowledged)
        }
      }
    }
    try #require(images.count > 4)
    print("\(scene.name): \(disk.moments.count) moments, \(images.count) different disks")
  }

  /// Which changes of names may have been in time: the first few, or any one alone.
  private static func names(_ count: Int) -> [[Int]] {
    (0...count).map { Array(0..<$0) } + (0..<count).dropFirst().map { [$0] }
  }

  private struct Image: Hashable {
    let files: [String: [UInt8]?]
    let acknowledged: Int

    func lay(in sandbox: Sandbox) throws {
      for name in try FileSystem().names(in: sandbox.root) {
        try FileSystem(calls: Crash.quick).removeTree("\(sandbox.root)/\(name)")
      }
      for name in files.keys.sorted() {
        let path = "\(sandbox.root)/\(name)"
        guard let bytes = files[name] ?? nil else {
          mkdir(path, 0o700)
          continue
        }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        try #require(FileSystem().writeAll(bytes, to: descriptor) == 0)
      }
    }
  }
}
