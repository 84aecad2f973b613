import BalieSamples
import BalieServer
import Foundation

/// A sample on its way into a site's folders.
struct SiteLayout {
  let sample: Sample
  let content: ContentOptions

  /// Writes the sample's files.
  ///
  /// - Returns: What was written.
  /// - Throws: ``CommandFailure`` where there is content already, so that no editor's work is
  ///   written over.
  func write() throws -> [Sample.File] {
    for folder in [content.knowledge, content.intents] where try Self.holdsSomething(folder) {
      throw CommandFailure(
        "\(folder) holds something already; nothing was written. "
          + "Name other folders with --knowledge and --intents.")
    }
    let files = try sample.files(
      in: ResourceFolder.locate(Sample.bundle, with: "The samples"))
    for file in files { try copy(file) }
    return files
  }

  private static func holdsSomething(_ folder: String) throws -> Bool {
    guard FileManager.default.fileExists(atPath: folder) else { return false }
    return try !FileManager.default.contentsOfDirectory(atPath: folder).isEmpty
  }

  /// The bytes alone: a package's files may be write-protected, an editor's may not.
  private func copy(_ file: Sample.File) throws {
    let place = place(of: file)
    do {
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(contentsOf: file.place).write(to: place)
    } catch {
      throw CommandFailure("\(place.path) could not be written: \(error.localizedDescription)")
    }
  }

  private func place(of file: Sample.File) -> URL {
    let parts = file.path.split(separator: "/", maxSplits: 1)
    let folder = parts.first == "Knowledge" ? content.knowledge : content.intents
    return URL(fileURLWithPath: folder).appending(path: String(parts.last ?? ""))
  }
}
