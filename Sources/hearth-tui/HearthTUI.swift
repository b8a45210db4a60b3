@main
struct HearthTUI {
  static func main() {}
}
