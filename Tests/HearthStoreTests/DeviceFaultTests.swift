import Glibc
import HearthCore
import OddInputs
import Testing

@testable import HearthStore

/// Under another name, nothing that was written from here could be changed or erased any more.
@Suite("The name of a device, damaged")
struct DeviceFaultTests {
  private let box: Sandbox
  private let device: String

  init() throws {
    box = try Sandbox()
    device = try box.moveIn()
  }

  private func open() throws -> Store { try Store(box.places, calls: Crash.quick) }

  private var folders: [String] { (try? FileSystem().names(in: box.places.journal)) ?? [] }

  /// Opens with such a file: under its own name, or for reading only, with one line on what to do.
  private func expectNoOtherName(_ bytes: [UInt8], _ what: String) throws -> Bool {
    try box.put(bytes, to: box.places.device)
    let store = try open()
    defer { store.close() }
    #expect(store.standing.map(\.id) == ["s1"], "\(what)")
    if store.access == .writable {
      #expect(store.device == device, "\(what)")
      try store.save([standing("s1", revision: 2)])
    } else {
      #expect(failure { try store.save([moment("m2")]) }?.message.contains(box.places.device) == true)
    }
    #expect(folders == [device], "\(what)")
    return store.access == .writable
  }

  @Test("However its name is damaged, this device takes no other")
  func name() throws {
    let whole = try #require(try FileSystem().read(box.places.device))
    #expect(String(decoding: whole, as: UTF8.self) == "\(device)\n\(device)\n")
    for cut in Damage.cuts(whole) {
      #expect(try expectNoOtherName(cut, "\(cut.count) bytes") == (cut.count > device.utf8.count))
    }
    for flipped in Damage.flips(whole) {
      _ = try expectNoOtherName(flipped, String(decoding: flipped, as: UTF8.self))
    }
    for text in OddWords.all where text.utf8.count < 5_000 {
      #expect(try !expectNoOtherName(Array(text.utf8), String(reflecting: text)))
    }
    #expect(try expectNoOtherName(Array("\(device)\n".utf8), "one line"), "as it was written before")
  }

  @Test("A folder, a pipe or a link in a circle in its place is no reason for another name either")
  func noFile() throws {
    let path = box.places.device
    for make in [{ mkdir(path, 0o700) }, { mkfifo(path, 0o600) }, { symlink(path, path) }] {
      unlink(path)
      try #require(make() == 0)
      let store = try open()
      #expect(store.access != .writable && store.standing.map(\.id) == ["s1"])
      store.close()
      rmdir(path)
    }
  }

  @Test("Doctor names the folders that it may be; with one of them put in, all can be erased again")
  func mended() throws {
    try box.put(Array("3f2a".utf8), to: box.places.device)
    let found = try Doctor(box.places, at: november, repairs: true, calls: Crash.quick).examine()
    let ailment = try #require(found.first { $0.kind == .device })
    #expect(found.count == 1 && ailment.repair == nil && ailment.advice.contains("(\(device))"))
    try box.put(Array("\(device)\n".utf8), to: box.places.device)
    let store = try open()
    try store.erase(ids: ["m1"])
    #expect(try !Sandbox.everything(box.places.data).contains("SECRET"))
  }

  @Test("No name at all is a new device, as it always was")
  func none() throws {
    unlink(box.places.device)
    let store = try open()
    try store.save([moment("m2")])
    #expect(store.device != device && folders.count == 2)
  }
}
