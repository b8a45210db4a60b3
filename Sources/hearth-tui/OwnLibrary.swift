import HearthContent
import HearthCore
import HearthStore

/// What ships with the program together with what the couple wrote. A file that can't be used takes no other along.
struct OwnLibrary {
  private(set) var library = Library.builtIn
  /// A line for each deck that is not part of it.
  private(set) var deckFaults: [String] = []
  private(set) var guideFaults: [String] = []

  var faults: [String] { deckFaults + guideFaults }

  init(_ places: Places) {
    let folder = ConfigFolder(places)
    addDecks(folder.decks)
    addGuides(folder.guides)
  }

  /// The same for a command that needs no house; the sample couple wrote nothing.
  init(_ invocation: Invocation) throws(Failure) {
    if invocation.isDemo { return }
    do throws(StoreError) {
      let folder = ConfigFolder(try Places.of(invocation))
      addDecks(folder.decks)
      addGuides(folder.guides)
    } catch {
      throw Failure(error.message)
    }
  }

  private mutating func addDecks(_ found: OwnFiles) {
    let read = OwnLibrary.read(found) { bytes, name throws(FileFault) in
      try DeckFile(parsing: bytes, file: name)
    }
    let assembled = library.adding(read.files)
    library = assembled.library
    deckFaults = read.faults + assembled.faults.map(\.message)
  }

  private mutating func addGuides(_ found: OwnFiles) {
    let read = OwnLibrary.read(found) { bytes, name throws(FileFault) in
      try GuideFile(parsing: bytes, file: name)
    }
    let assembled = library.adding(read.files)
    library = assembled.library
    guideFaults = read.faults + assembled.faults.map(\.message)
  }

  /// What could be read of them, and a line for each that could not.
  private static func read<File>(
    _ found: OwnFiles, _ parse: ([UInt8], String) throws(FileFault) -> File
  ) -> (files: [File], faults: [String]) {
    var files: [File] = []
    var faults = found.faults
    for file in found.files {
      do throws(FileFault) {
        files.append(try parse(file.bytes, file.name))
      } catch {
        faults.append(error.message)
      }
    }
    return (files, faults)
  }
}
