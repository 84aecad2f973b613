import Foundation

/// A site's content to start from.
public enum Sample: String, CaseIterable, Sendable {
  /// A web shop, in six languages.
  case shop
  /// A town hall: complete in Dutch, half in English.
  case townHall = "town-hall"
  /// No topic yet, only what every site has.
  case blank

  /// Where the samples stand among the resources of the command.
  public static let bundle = "balie_BalieSamples.resources"

  /// A file of a sample.
  public struct File: Equatable, Sendable {
    /// Its path in a site's folder, e.g. `Knowledge/openingstijden.md`.
    public let path: String
    /// Where it is now.
    public let place: URL
  }

  /// Part of the resources with its place in a site.
  private struct Layer {
    let from: String
    var to = ""
    var except: String?
  }

  /// What a visitor wants of any site stands once, and what a sample says of it stands over it.
  private var layers: [Layer] {
    let invitations = "invitations/gemeente"
    switch self {
    case .shop:
      return [
        Layer(from: "Knowledge", to: "Knowledge"),
        Layer(from: "Intents", to: "Intents", except: invitations),
      ]
    case .townHall:
      return [
        Layer(from: "common"), Layer(from: "town-hall"),
        Layer(from: "Intents/\(invitations)", to: "Intents/\(invitations)"),
      ]
    case .blank: return [Layer(from: "common"), Layer(from: "blank")]
    }
  }

  /// All files of the sample, by path.
  ///
  /// - Parameter resources: The folder of ``bundle``.
  /// - Throws: What reading the folders throws.
  public func files(in resources: URL) throws -> [File] {
    var places: [String: URL] = [:]
    for layer in layers {
      let folder = resources.appending(path: layer.from)
      for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
        let place = folder.appending(path: path)
        if let except = layer.except, path.hasPrefix(except) { continue }
        if place.isFolder { continue }
        places[layer.to.isEmpty ? path : "\(layer.to)/\(path)"] = place
      }
    }
    return places.map { File(path: $0.key, place: $0.value) }.sorted { $0.path < $1.path }
  }
}

extension URL {
  fileprivate var isFolder: Bool {
    (try? resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
  }
}
