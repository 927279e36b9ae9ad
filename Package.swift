// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "codicil",
  products: [.executable(name: "codicil", targets: ["codicil"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CKernel"),
    .target(name: "Diagnostics", swiftSettings: settings),
    .target(name: "Markdown", dependencies: ["CCmark", "Diagnostics"], swiftSettings: settings),
    .target(name: "Redline", dependencies: ["Diagnostics", "Markdown"], swiftSettings: settings),
    .target(
      name: "Policies",
      dependencies: ["CCrypto", "Diagnostics", "Markdown", "Redline", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(
      name: "Website",
      dependencies: [
        "Diagnostics", "Markdown", "Policies", "Redline", .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Languages/Messages"), .embedInCode("Theme/assets"), .embedInCode("Theme/templates")],
      swiftSettings: settings),
    .target(
      name: "Publishing",
      dependencies: [
        "CKernel", "Diagnostics", "Policies", "Website", .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      resources: [.embedInCode("Paper/paper.css")],
      swiftSettings: settings),
    .target(
      name: "Importing",
      dependencies: [
        "Diagnostics", "Editing", "Markdown", "Policies", "Redline",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: settings),
    .target(
      name: "Previewing",
      dependencies: [
        "Diagnostics", "Policies", "Publishing", "Website", .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: [.embedInCode("Live/preview.js"), .embedInCode("Live/preview.css")],
      swiftSettings: settings),
    .target(name: "Editing", dependencies: ["CKernel", "Diagnostics", "Policies"], swiftSettings: settings),
    .target(
      name: "Commands",
      dependencies: [
        "Diagnostics", "Editing", "Importing", "Markdown", "Policies", "Previewing", "Redline", "Website", "Publishing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "codicil",
      dependencies: ["Commands", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: settings),
    .target(name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"], exclude: ["Golden"],
      swiftSettings: settings),
    .testTarget(
      name: "MarkdownTests", dependencies: ["CCmark", "Diagnostics", "Markdown", "TestSupport"], exclude: ["Golden"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "RedlineTests", dependencies: ["Diagnostics", "Markdown", "Redline", "RedlineSamples", "TestSupport"],
      exclude: ["Golden"],
      swiftSettings: settings
    ),
    .target(name: "RedlineSamples", path: "Tests/RedlineSamples", swiftSettings: settings),
    .executableTarget(
      name: "RedlineBenchmark", dependencies: ["Diagnostics", "Markdown", "Redline", "RedlineSamples"],
      path: "Tests/Benchmarks/Redline",
      swiftSettings: settings),
    .executableTarget(
      name: "Mutations", dependencies: ["Diagnostics", "Policies", "Publishing", "Website"], path: "Tests/Mutations",
      swiftSettings: settings),
    .testTarget(
      name: "ImportingTests", dependencies: ["Diagnostics", "Importing", "Markdown", "Policies", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "EditingTests", dependencies: ["Diagnostics", "Editing", "Policies", "TestSupport"],
      swiftSettings: settings),
    .testTarget(name: "PoliciesTests", dependencies: ["Policies", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "WebsiteTests", dependencies: ["Diagnostics", "Policies", "TestSupport", "Website"],
      swiftSettings: settings),
    .testTarget(
      name: "CommandsTests",
      dependencies: ["Commands", "TestSupport", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: settings),
    .executableTarget(
      name: "PublishingProbe", dependencies: ["Publishing", "Website"], path: "Tests/PublishingProbe",
      swiftSettings: settings),
    .testTarget(
      name: "PublishingTests", dependencies: ["Policies", "Publishing", "PublishingProbe", "TestSupport", "Website"],
      swiftSettings: settings),
    .testTarget(
      name: "PreviewingTests", dependencies: ["Diagnostics", "Policies", "Previewing", "TestSupport", "Website"],
      swiftSettings: settings),
    .testTarget(
      name: "EndToEnd", dependencies: ["codicil", "Mutations", "Policies", "TestSupport"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
