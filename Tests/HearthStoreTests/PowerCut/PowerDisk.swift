import Glibc
import HearthCore

@testable import HearthStore

/// Does what the store asks of the real disk, and keeps a model of what of it would outlive a power cut.
///
/// One store runs on one thread, so nothing here needs a lock.
final class PowerDisk: @unchecked Sendable {
  /// The disk after one call.
  struct Moment {
    let model: DiskModel
    /// How often something was said to be saved by then.
    let acknowledged: Int
  }

  private(set) var moments: [Moment] = []
  /// Promises that were broken: what was named before it was synced, or said before it was safe.
  private(set) var faults: [String] = []
  private let root: String
  private var model = DiskModel()
  private var acknowledged = 0
  private var open: [Int32: (node: Int, position: Int, isAtEnd: Bool)] = [:]

  /// What is there by now is safe.
  init(_ sandbox: Sandbox) throws {
    root = sandbox.root
    for name in try Sandbox.tree(root) {
      let path = name.split(separator: "/")
      if FileSystem().folderExists("\(root)/\(name)") {
        model.makeFolder(path)
      } else if let node = model.makeFile(path) {
        model.write(node, at: 0, try FileSystem().read("\(root)/\(name)") ?? [])
      }
    }
    model.syncAll()
    note()
  }

  func acknowledge() {
    acknowledged += 1
    faults += model.unsafe.map { "\($0) was not safe when it was said to be saved" }
    note()
  }

  private func note() { moments.append(Moment(model: model, acknowledged: acknowledged)) }

  private func within(_ path: String) -> [Substring]? {
    path == root
      ? [] : path.hasPrefix("\(root)/") ? path.dropFirst(root.count + 1).split(separator: "/") : nil
  }

  /// A change of the model by a call that went well.
  private func change(_ answer: Int32, _ change: () -> Void) -> Int32 {
    let code = errno
    if answer >= 0 {
      change()
      note()
    }
    errno = code
    return answer
  }

  private func opened(_ path: String, _ flags: Int32, _ descriptor: Int32) {
    guard descriptor >= 0, let path = within(path) else { return }
    var node = model.node(path)
    if node == nil, flags & O_CREAT != 0 {
      node = model.makeFile(path)
      note()
    }
    if let node { open[descriptor] = (node, 0, flags & O_APPEND != 0) }
  }

  private func wrote(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) {
    guard let file = open[descriptor], let length = model.files[file.node]?.bytes.count else { return }
    model.write(file.node, at: file.isAtEnd ? length : file.position, bytes)
    open[descriptor]?.position += bytes.count
    note()
  }

  private func renamed(_ old: String, _ new: String) {
    guard let from = within(old), let to = within(new) else { return }
    if let file = model.node(from).flatMap({ model.files[$0] }), file.synced != file.bytes {
      faults.append("\(new) got its name before it was synced")
    }
    model.rename(from, to)
  }

  var calls: SystemCalls {
    let live = SystemCalls.live
    var calls = live
    calls.open = { path, flags, mode in
      let descriptor = live.open(path, flags, mode)
      let code = errno
      self.opened(path, flags, descriptor)
      errno = code
      return descriptor
    }
    calls.close = { descriptor in
      self.open[descriptor] = nil
      return live.close(descriptor)
    }
    calls.write = { descriptor, bytes, size in
      let written = live.write(descriptor, bytes, size)
      if written > 0 { self.wrote(descriptor, UnsafeRawBufferPointer(start: bytes, count: written)) }
      return written
    }
    calls.seek = { descriptor, offset in
      self.open[descriptor]?.position = offset
      return live.seek(descriptor, offset)
    }
    // Whether it reached this disk is not the question here.
    calls.fsync = { descriptor in
      self.change(0) { if let file = self.open[descriptor] { self.model.sync(file.node) } }
    }
    calls.truncate = { descriptor, length in
      self.change(live.truncate(descriptor, length)) {
        if let file = self.open[descriptor] { self.model.truncate(file.node, to: length) }
      }
    }
    calls.makeFolder = { path, mode in
      self.change(live.makeFolder(path, mode)) {
        if let path = self.within(path) { self.model.makeFolder(path) }
      }
    }
    calls.removeFolder = { path in
      self.change(live.removeFolder(path)) { if let path = self.within(path) { self.model.remove(path) } }
    }
    calls.unlink = { path in
      self.change(live.unlink(path)) { if let path = self.within(path) { self.model.remove(path) } }
    }
    calls.rename = { old, new in self.change(live.rename(old, new)) { self.renamed(old, new) } }
    calls.exchange = { one, other in
      self.change(live.exchange(one, other)) {
        if let one = self.within(one), let other = self.within(other) { self.model.exchange(one, other) }
      }
    }
    return calls
  }
}
