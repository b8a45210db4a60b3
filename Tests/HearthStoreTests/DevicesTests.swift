import Foundation
import Testing

@testable import HearthCore
@testable import HearthStore

/// Laptops that write for a year and meet now and then, in part and in any order.
@Suite struct DevicesTests {
  /// A year of two laptops and one of three. `HEARTH_YEARS=100` tries a hundred of them.
  static let seeds = 2...(1 + (ProcessInfo.processInfo.environment["HEARTH_YEARS"].flatMap(UInt64.init) ?? 2))

  @Test(arguments: seeds)
  func aYearEndsTheSameOnAll(_ seed: UInt64) throws {
    let year = try Year(devices: seed % 3 == 0 ? 3 : 2, seed: seed)
    for day in 0..<365 { try year.live(day) }
    try year.comeTogether()
    try year.check()
  }
}

/// One laptop: its own copy of the folder, and what its screen knows.
final class Laptop {
  let places: Places
  private let calls: SystemCalls
  var store: Store
  /// As the app has it in memory.
  var known: [String: Record] = [:]
  /// Which erasures lie in each file of its folder, and which of them it has looked at.
  var erasures: [String: Set<Int>] = [:]
  var knownErasures: Set<Int> = []
  /// How new each file of its folder is: a sync tool never brings an older one.
  var ages: [String: Int] = [:]

  init(_ places: Places) throws {
    self.places = places
    var calls = SystemCalls.live
    // Nothing here is about power cuts.
    calls.fsync = { _ in 0 }
    self.calls = calls
    store = try Store(places, calls: calls)
  }

  /// Closed in the middle of it all, and opened again.
  func restart() throws {
    store.close()
    store = try Store(places, calls: calls)
    takeIn()
  }

  var name: String { store.device ?? "" }

  func look() throws {
    try store.reload()
    takeIn()
  }

  private func takeIn() {
    known = [:]
    for record in store.newestStanding + store.months.flatMap({ store.newest(month: $0) }) {
      known[record.id] = record
    }
    knownErasures.formUnion(erasures.values.joined())
  }

  /// A file as it is on another laptop takes the place of ours; nobody's own folder is ever written by others.
  func fetch(_ file: Journal.File, from other: Laptop, at time: Int) throws {
    let key = "\(file.device)/\(file.name)"
    let age = file.device == other.name ? time : other.ages[key] ?? 0
    guard file.device != name, age > ages[key] ?? 0, let bytes = try FileSystem().read(file.path) else {
      return
    }
    ages[key] = age
    let folder = "\(places.journal)/\(file.device)"
    try FileSystem().makeFolder(folder)
    try FileSystem(calls: calls).writeAtomically(bytes, to: "\(folder)/\(file.name)")
    erasures[key] = other.erasures[key]
  }
}

/// What happens to two or three laptops in a year, and what must be left of it.
final class Year {
  private let sandbox: Sandbox
  private let laptops: [Laptop]
  private var random: SplitMix
  private var lastWord = 0
  private var lastErasure = 0
  private var time = 0
  /// By the words that were acknowledged: which record they were for, and which erasures their writer knew of.
  private var written: [String: (id: String, knew: Set<Int>)] = [:]
  /// Words that somebody who saw them wrote others over.
  private var replaced: Set<String> = []
  /// Which record each erasure was of, and the words that whoever did it saw.
  private var erased: [Int: (id: String, words: [String])] = [:]

  init(devices: Int, seed: UInt64) throws {
    let sandbox = try Sandbox()
    self.sandbox = sandbox
    random = SplitMix(seed: seed)
    laptops = try (0..<devices).map { number in
      let home = "\(sandbox.root)/\(number)"
      return try Laptop(Places(data: "\(home)/data", state: "\(home)/state", config: "\(home)/config"))
    }
    for (number, laptop) in laptops.enumerated() { try write(laptop, moment("begun-\(number)"), over: nil) }
  }

  func live(_ day: Int) throws {
    for laptop in laptops {
      for _ in 0..<random.below(4) { try act(on: laptop, day) }
      if random.below(20) == 0 {
        try laptop.restart()
      }
      if random.below(8) == 0 { try meet(laptop) }
    }
  }

  /// Some files, or all of them, come from another laptop, which may have them from a third.
  private func meet(_ laptop: Laptop) throws {
    let other = laptops[random.below(laptops.count)]
    guard other !== laptop else { return }
    let files = try Journal(folder: other.places.journal, in: FileSystem()).allFiles.shuffled(using: &random)
    for file in files.prefix(random.below(3) == 0 ? 1 : files.count) { try fetch(file, laptop, other) }
    // Sometimes they write on before the screen has noticed.
    if random.below(4) > 0 { try laptop.look() }
    if random.below(3) == 0 { try laptop.store.settle() }
  }

  private func fetch(_ file: Journal.File, _ laptop: Laptop, _ other: Laptop) throws {
    time += 1
    try laptop.fetch(file, from: other, at: time)
  }

  // MARK: What people do

  private func act(on laptop: Laptop, _ day: Int) throws {
    switch random.below(12) {
    case 0..<4: try begin(laptop, day)
    case 4..<8: try change(laptop)
    case 8, 9: try choose(laptop)
    case 10: try erase(laptop)
    default: try bringBack(laptop)
    }
  }

  private func begin(_ laptop: Laptop, _ day: Int) throws {
    // Now and then a clock is years off.
    let shift = random.below(9) == 0 ? -3_000 : 0
    let at = november.adding(seconds: (day + shift) * 86_400)
    // Some things have the same name wherever they are made.
    let id = random.below(4) == 0 ? "shared-\(random.below(6))" : "own-\(random.next())"
    guard laptop.known[id] == nil else { return }
    // A month of its own would make two of one thing.
    let isStanding = id.hasPrefix("shared") || random.below(2) == 0
    try write(laptop, isStanding ? standing(id) : moment(id, at: at), over: nil)
  }

  private func some(_ laptop: Laptop, where fits: (Record) -> Bool) -> Record? {
    laptop.known.values.filter(fits).sorted { $0.id < $1.id }.randomElement(using: &random)
  }

  private func change(_ laptop: Laptop) throws {
    guard let record = some(laptop, where: { !$0.erased }) else { return }
    try write(laptop, record, over: record)
  }

  private func choose(_ laptop: Laptop) throws {
    guard let id = laptop.store.rivals.keys.sorted().randomElement(using: &random),
      let record = laptop.known[id], !record.erased
    else { return }
    replaced.formUnion((laptop.store.rivals[id] ?? []).compactMap(\.text))
    var chosen = record
    chosen.beside = []
    try write(laptop, chosen, over: record)
  }

  private func bringBack(_ laptop: Laptop) throws {
    guard let record = some(laptop, where: \.erased) else { return }
    var back = record
    back.erased = false
    try write(laptop, back, over: record)
  }

  /// New words for a record, as the app writes them: on top of what is on its screen.
  private func write(_ laptop: Laptop, _ record: Record, over old: Record?) throws {
    lastWord += 1
    let word = "word-\(lastWord)-"
    var next = record.following(old)
    next.beside = record.beside?.isEmpty == true ? [] : nil
    next.body = ["text": .string(word)]
    try laptop.store.save([next])
    laptop.known[next.id] = next
    if let text = old?.text { replaced.insert(text) }
    written[word] = (next.id, laptop.knownErasures)
  }

  private func erase(_ laptop: Laptop) throws {
    guard let record = some(laptop, where: { !$0.erased }) else { return }
    lastErasure += 1
    erased[lastErasure] = (record.id, [record.text].compactMap { $0 })
    for tombstone in try laptop.store.erase(ids: [record.id]) {
      laptop.known[record.id] = tombstone
      let file = "\(laptop.name)/\(Journal.stem(of: tombstone.shelf)).jsonl"
      laptop.erasures[file, default: []].insert(lastErasure)
      laptop.knownErasures.insert(lastErasure)
    }
  }

  // MARK: What is left

  /// Everybody gets everything, twice: what was erased elsewhere goes from one's own files, and that is news as well.
  func comeTogether() throws {
    for _ in 0..<3 {
      for laptop in laptops {
        for other in laptops where other !== laptop {
          for file in try Journal(folder: other.places.journal, in: FileSystem()).allFiles
          where file.device == other.name {
            try fetch(file, laptop, other)
          }
        }
      }
      for laptop in laptops {
        try laptop.look()
        try laptop.store.settleEverything()
        try laptop.store.compactStanding()
      }
    }
    for laptop in laptops { try laptop.look() }
  }

  func check() throws {
    let first = laptops[0]
    let living = first.known.filter { !$0.value.erased }
    #expect(living.count > 50)
    #expect(!replaced.isEmpty && !erased.isEmpty)
    for laptop in laptops {
      #expect(laptop.known.filter { !$0.value.erased } == living)
      #expect(laptop.known.keys.sorted() == first.known.keys.sorted())
      #expect(laptop.store.rivals == first.store.rivals)
      #expect(laptop.store.findings.isEmpty)
    }
    checkNothingIsLost(
      living.values.compactMap(\.text) + first.store.rivals.values.joined().compactMap(\.text))
    try checkErased()
  }

  private func checkNothingIsLost(_ shown: [String]) {
    let shown = Set(shown)
    for (word, origin) in written where !shown.contains(word) && !replaced.contains(word) {
      let wasErased = erased.contains { $0.value.id == origin.id && !origin.knew.contains($0.key) }
      #expect(wasErased, "\(word) of \(origin.id) is gone, and nobody took it away")
    }
  }

  private func checkErased() throws {
    for laptop in laptops {
      let all = try Sandbox.everything(laptop.places.journal)
      let files = Set(all.split(separator: "\"").map(String.init))
      for (word, origin) in written where laptop.known[origin.id]?.erased == true {
        #expect(!files.contains(word), "\(word) of \(origin.id) was erased")
      }
      for (_, erasure) in erased {
        for word in erasure.words {
          #expect(!files.contains(word), "\(word) of \(erasure.id) was erased before")
        }
      }
    }
  }
}

extension SplitMix {
  fileprivate mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
