import HearthCore
import HearthStore

/// `init NAME NAME`: a new household without the screen.
enum InitCommand {
  static func run(_ invocation: Invocation) throws(Failure) {
    guard invocation.words.count == 2 else { throw Failure(usage: "init needs two names") }
    let names = invocation.words.map { $0.printable.split(separator: " ").joined(separator: " ") }
    for (index, name) in names.enumerated() {
      if FirstRun.problem(name, other: index == 1 ? names[0] : nil) != nil {
        throw Failure(usage: "init needs two different names of 1 to 40 letters, not “\(name)”")
      }
    }
    let house = try House(invocation)
    let marks = FirstRun.allMarks
    let partners = names.enumerated().map { index, name in
      Partner(name: name, glyph: marks[index].glyph, tint: marks[index].tint)
    }
    let household = Household(
      first: partners[0], second: partners[1], rhythm: .whenever, createdOn: house.clock.now().date)
    do throws(StoreError) {
      try house.store.create(household)
    } catch {
      throw Failure(error.message)
    }
    try Output.print("\(names[0]) and \(names[1]) live in \(house.places.data) now.")
  }
}
