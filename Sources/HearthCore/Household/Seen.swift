/// Which revisions of one record had been seen when another was written: a version vector.
///
/// A clock could not tell: one laptop's may be wrong, and whoever types more often on theirs would win over words that
/// they never saw.
public struct Seen: Hashable, Sendable {
  /// The newest revision seen of each device. The empty name is this device, until the store has put in its id.
  public var devices: [String: Int]
  /// All revisions up to this one, of whatever device: what lines of before say, which name no devices.
  public var floor: Int

  /// Nothing at all, unless told otherwise.
  public init(_ devices: [String: Int] = [:], floor: Int = 0) {
    self.devices = devices
    self.floor = floor
  }

  /// Whether that revision is among them.
  public func contains(_ revision: Int, of device: String) -> Bool {
    revision <= max(floor, devices[device] ?? 0)
  }

  /// Adds what another one has seen.
  public mutating func formUnion(_ other: Seen) {
    floor = max(floor, other.floor)
    if devices.isEmpty {
      devices = other.devices
    } else {
      for (device, revision) in other.devices { devices[device] = max(devices[device] ?? 0, revision) }
    }
  }

  /// The greatest number in it; 0 when there is none.
  public var latest: Int { max(floor, devices.values.max() ?? 0) }
}

extension Seen {
  /// Stands for every device in a file; no id of a device can be this.
  private static let everyDevice = "*"

  /// Nil for anything but an object of whole numbers from 0.
  init?(json: JSONValue) {
    guard let fields = json.object else { return nil }
    self.init()
    for (device, value) in fields {
      guard let revision = value.int, Record.isRevision(revision) || revision == 0 else { return nil }
      if device == Seen.everyDevice { floor = revision } else { devices[device] = revision }
    }
  }

  var json: JSONValue {
    var fields = devices.mapValues(JSONValue.int)
    if floor > 0 { fields[Seen.everyDevice] = .int(floor) }
    return .object(fields)
  }
}

extension Record {
  /// What was seen when this revision was written, itself left out.
  public var before: Seen {
    // A line of before the devices were told apart knew nothing but its number.
    guard var seen else { return Seen(floor: revision - 1) }
    // A device has seen its own last words, unless it says otherwise; and no revision comes before itself.
    seen.devices[device] = min(seen.devices[device] ?? revision - 1, revision - 1)
    seen.floor = min(seen.floor, revision - 1)
    return seen
  }

  /// The same with this revision.
  public var history: Seen {
    var seen = before
    seen.formUnion(Seen([device: revision]))
    return seen
  }

  /// The same words as the next revision after one that is there; as the first when there is none.
  public func following(_ known: Record?) -> Record { following(known?.history ?? Seen()) }

  /// The same words as a revision after all of those.
  public func following(_ history: Seen) -> Record {
    var next = self
    next.revision = history.latest + 1
    next.seen = history.latest == 0 ? nil : history
    // Whoever wrote the one before, this one is written here.
    next.device = ""
    return next
  }

  /// As that device writes it. Its own last revision goes without saying.
  public func written(by device: String) -> Record {
    var record = self
    record.device = device
    guard var seen else { return record }
    if let own = seen.devices.removeValue(forKey: "") {
      seen.devices[device] = max(own, seen.devices[device] ?? 0)
    }
    if seen.devices[device] == revision - 1 {
      seen.devices[device] = nil
    } else if seen.devices[device] == nil {
      seen.devices[device] = 0
    }
    record.seen = seen
    return record
  }
}
