/// What the numbered colours look like, as far as a terminal leaves them alone.
enum Palette {
  /// 0xRRGGBB of a colour of xterm's 256.
  static func rgb(indexed: Int) -> Int {
    switch indexed {
    case 16..<232:
      let cube = indexed - 16
      return step(cube / 36) << 16 | step(cube / 6 % 6) << 8 | step(cube % 6)
    case 232..<256: return (8 + 10 * (indexed - 232)) * 0x010101
    default: return basic[min(max(0, indexed), 15)]
    }
  }

  /// The colour of 16–255 that comes closest, other than one that is taken.
  static func nearestIndexed(_ rgb: Int, besides taken: Int? = nil) -> Int {
    nearest(rgb, among: 16..<256, besides: taken)
  }

  /// The colour of the first sixteen that comes closest, other than one that is taken.
  static func nearestBasic(_ rgb: Int, besides taken: Int? = nil) -> Int {
    nearest(rgb, among: 0..<16, besides: taken)
  }

  /// Black or white, whichever is further from what lies behind it.
  static func ink(on ground: Color) -> Color {
    func isDark(_ rgb: Int) -> Bool { distance(rgb, 0x000000) < distance(rgb, 0xFFFFFF) }
    return Color(
      rgb: isDark(ground.rgb) ? 0xFFFFFF : 0x000000,
      indexed: isDark(rgb(indexed: ground.indexed)) ? 231 : 16,
      basic: isDark(rgb(indexed: ground.basic)) ? 15 : 0)
  }

  private static func nearest(_ color: Int, among candidates: Range<Int>, besides taken: Int?) -> Int {
    var best: (candidate: Int, distance: Int)?
    for candidate in candidates where candidate != taken {
      let distance = distance(rgb(indexed: candidate), color)
      if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
    }
    return best?.candidate ?? candidates.lowerBound
  }

  /// Green counts most and blue least to the eye, roughly.
  private static func distance(_ left: Int, _ right: Int) -> Int {
    let red = (left >> 16 & 255) - (right >> 16 & 255)
    let green = (left >> 8 & 255) - (right >> 8 & 255)
    let blue = (left & 255) - (right & 255)
    return 3 * red * red + 4 * green * green + 2 * blue * blue
  }

  private static func step(_ level: Int) -> Int { level == 0 ? 0 : 55 + 40 * level }

  private static let basic = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]
}
