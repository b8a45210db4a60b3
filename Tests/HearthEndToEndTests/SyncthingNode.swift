import Glibc
import HearthCore

/// A Syncthing of the test's own: it listens on this machine alone, looks for nobody, and reports to nobody.
final class SyncthingNode {
  let id: String
  private let home: String
  private let folder: String
  private let listening: Int
  private let controlled: Int
  private var process: pid_t?
  private var lastEvent = 0
  private static let key = "a-key-of-the-tests"

  /// - Parameter folder: What it keeps together with the other one.
  init(home: String, folder: String, scratch: Home) throws {
    self.home = home
    self.folder = folder
    listening = try SyncthingNode.freePort()
    controlled = try SyncthingNode.freePort()
    let words = ["generate", "--home=\(home)", "--no-default-folder", "--skip-port-probing"]
    let tool = try Program.tool("syncthing")
    let made = try Program.run(tool, words, environment: scratch.environment, scratch: scratch.scratch)
    guard made.status == 0, let config = File.text("\(home)/config.xml"),
      let id = config.split(separator: "<device id=\"").dropFirst().first?.split(separator: "\"").first
    else { throw Trouble("syncthing generate: \(made.errors)\(made.output)") }
    self.id = String(id)
  }

  deinit { stop() }

  /// Starts with that other node and the folder of both. It may not listen yet.
  func start(with other: SyncthingNode, environment: [String: String]) throws {
    try File.write(configuration(with: other), to: "\(home)/config.xml")
    File.makeFolder("\(folder)/.stfolder")
    process = try Program.start(
      Program.tool("syncthing"), ["serve", "--home=\(home)", "--no-browser", "--no-restart", "--no-upgrade"],
      environment: environment, output: "\(home)/log", errors: "\(home)/errors")
  }

  /// Before it listens there is no event to wait for.
  func waitUntilItListens() throws {
    let deadline = Deadline()
    while (try? ask("GET", "/rest/system/ping")) == nil {
      guard !deadline.isOver else {
        throw Trouble("syncthing did not start: \(File.text("\(home)/log")?.suffix(500) ?? "")")
      }
      usleep(10_000)
    }
  }

  func stop() {
    guard let process else { return }
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    self.process = nil
  }

  /// Looks at its folder now, and returns when it has.
  func scan() throws { _ = try ask("POST", "/rest/db/scan?folder=hearth") }

  /// Whether it has all there is, as far as it knows.
  func hasAll() throws -> Bool {
    let status = try JSONValue(parsing: Array(try ask("GET", "/rest/db/status?folder=hearth").utf8))
    return status["needTotalItems"]?.int == 0 && status["state"]?.string == "idle"
  }

  /// Returns when something has happened to it, or after a second.
  func nextEvent() throws {
    let text = try ask("GET", "/rest/events?since=\(lastEvent)&timeout=1")
    let events = try JSONValue(parsing: Array(text.utf8)).array ?? []
    lastEvent = events.compactMap { $0["id"]?.int }.max() ?? lastEvent
  }

  /// Trap: what a folder here leaves out is 0 and not Syncthing's default; without `maxConflicts` it would drop one of
  /// two files in conflict.
  private func configuration(with other: SyncthingNode) -> String {
    let devices = [self, other].map { node in
      """
      <device id="\(node.id)" compression="never"><address>tcp://127.0.0.1:\(node.listening)</address></device>
      """
    }
    let off = [
      "globalAnnounceEnabled", "localAnnounceEnabled", "relaysEnabled", "natEnabled", "crashReportingEnabled",
      "startBrowser",
    ]
    return """
      <configuration version="35">
      <folder id="hearth" path="\(folder)" type="sendreceive" rescanIntervalS="0" fsWatcherEnabled="false">
      <device id="\(id)"></device><device id="\(other.id)"></device><maxConflicts>10</maxConflicts>
      <pullerPauseS>1</pullerPauseS></folder>
      \(devices.joined(separator: "\n"))
      <gui enabled="true" tls="false"><address>127.0.0.1:\(controlled)</address>
      <apikey>\(SyncthingNode.key)</apikey></gui>
      <options><listenAddress>tcp://127.0.0.1:\(listening)</listenAddress>
      \(off.map { "<\($0)>false</\($0)>" }.joined())
      <urAccepted>-1</urAccepted><autoUpgradeIntervalH>0</autoUpgradeIntervalH>
      <stunKeepaliveStartS>0</stunKeepaliveStartS><reconnectionIntervalS>1</reconnectionIntervalS></options>
      </configuration>

      """
  }

  // MARK: Its REST interface

  private func ask(_ method: String, _ path: String) throws -> String {
    let descriptor = try SyncthingNode.connect(to: controlled)
    defer { close(descriptor) }
    let head = ["Host: 127.0.0.1", "X-API-Key: \(SyncthingNode.key)", "Content-Length: 0"]
    let request = "\(method) \(path) HTTP/1.0\r\n\(head.joined(separator: "\r\n"))\r\n\r\n"
    guard send(descriptor, request, request.utf8.count, Int32(MSG_NOSIGNAL)) == request.utf8.count
    else {
      throw Trouble("syncthing does not listen")
    }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = recv(descriptor, &buffer, buffer.count, 0), count > 0 {
      answer += buffer.prefix(count)
    }
    let text = String(decoding: answer, as: UTF8.self)
    guard text.hasPrefix("HTTP/1.0 200"), let body = text.firstRange(of: "\r\n\r\n") else {
      throw Trouble("syncthing, \(path): \(text.prefix(200))")
    }
    return String(text[body.upperBound...])
  }

  private static func connect(to port: Int) throws -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var wait = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    guard withAddress(port, { Glibc.connect(descriptor, $0, $1) }) == 0 else {
      close(descriptor)
      throw Trouble("nobody listens on port \(port)")
    }
    return descriptor
  }

  /// One that nobody has just now.
  private static func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    guard withAddress(0, { bind(descriptor, $0, $1) }) == 0 else { throw Trouble("there is no free port") }
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
    }
    return Int(UInt16(bigEndian: address.sin_port))
  }

  private static func withAddress(
    _ port: Int, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }
}
