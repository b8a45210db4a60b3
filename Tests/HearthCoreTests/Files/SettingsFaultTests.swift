import HearthCore
import OddInputs
import Testing

@Suite("A settings file that was damaged")
struct SettingsFaultTests {
  private let whole = Array(#"{"backups": {"count": 12, "days": 90}}"#.utf8)

  @Test("Cut short, it is refused, and whatever bit of it is flipped it stays within its bounds")
  func damage() throws {
    _ = try Settings(parsing: whole, file: "config.json")
    for index in whole.indices {
      #expect(throws: FileFault.self) {
        try Settings(parsing: Array(whole.prefix(index)), file: "config.json")
      }
      for bit in 0..<8 {
        var bytes = whole
        bytes[index] ^= 1 << UInt8(bit)
        guard let settings = try? Settings(parsing: bytes, file: "config.json") else { continue }
        #expect((0...1000).contains(settings.backupCount) && (1...36_500).contains(settings.backupDays))
      }
    }
  }

  @Test("Odd values in the place of a good one are refused with the file’s name")
  func values() {
    var taken = 0
    for value in OddJSON.all {
      do {
        let settings = try Settings(
          parsing: Array("{\"backups\":{\"count\":\(value)}}".utf8), file: "config.json")
        #expect((0...1000).contains(settings.backupCount))
        taken += 1
      } catch {
        #expect(error.message.hasPrefix("config.json, line"), "\(error.message)")
      }
    }
    #expect(taken < 10)
  }
}
