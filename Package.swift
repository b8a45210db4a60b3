// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "hearth-tui",
  products: [
    .executable(name: "hearth-tui", targets: ["hearth-tui"])
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .systemLibrary(name: "CLinux"),
    .target(name: "HearthCore"),
    .target(name: "HearthContent", dependencies: ["HearthCore"]),
    .target(name: "HearthStore", dependencies: ["HearthCore", "CLinux"]),
    .target(
      name: "HearthScreen",
      dependencies: ["HearthCore"],
      // Built in, so that the program works from any folder.
      resources: [
        .embedInCode("../../themes/dark.json"),
        .embedInCode("../../themes/light.json"),
        .embedInCode("../../themes/contrast.json"),
        .embedInCode("../../themes/mono.json"),
      ]
    ),
    .target(name: "HearthTerminal", dependencies: ["HearthCore", "HearthScreen", "CNcurses"]),
    .executableTarget(
      name: "hearth-tui",
      dependencies: [
        "CLinux", "HearthCore", "HearthContent", "HearthStore", "HearthScreen", "HearthTerminal",
      ]
    ),
    // What several test targets feed to the program; test targets can't share files among themselves.
    .target(name: "OddInputs", path: "Tests/OddInputs"),
    .testTarget(name: "HearthCoreTests", dependencies: ["HearthCore", "OddInputs"]),
    .testTarget(name: "HearthContentTests", dependencies: ["HearthContent"]),
    .testTarget(name: "HearthStoreTests", dependencies: ["HearthStore", "OddInputs"]),
    .testTarget(
      name: "HearthScreenTests", dependencies: ["HearthScreen", "HearthContent", "OddInputs"],
      // Read in place, through #filePath.
      exclude: ["Frames"]),
    .testTarget(name: "HearthTerminalTests", dependencies: ["HearthTerminal"]),
    .testTarget(
      name: "HearthEndToEndTests", dependencies: ["hearth-tui", "HearthCore", "HearthStore", "OddInputs"],
      // Read in place, through #filePath.
      exclude: ["Readers"]),
  ],
  swiftLanguageModes: [.v6]
)
