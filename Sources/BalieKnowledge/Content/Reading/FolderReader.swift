import Foundation

/// Collects the files of one content folder, folder by folder.
///
/// Names that start with a dot are passed over: editors, version control and mounts keep their
/// own things there. Links are followed as long as they stay inside the folder: content often
/// comes from people who may not read the rest of the machine.
struct FolderReader {
  private(set) var files: [ContentFile] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let kind: ContentFile.Folder
  private let root: String
  private let name: String
  private let realRoot: String?

  init(of kind: ContentFile.Folder, at path: String) {
    self.kind = kind
    root = path
    name = URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent
    realRoot = Self.realPath(path)
  }

  mutating func read() {
    guard let realRoot else {
      return report(.unreadable, name, "there is no folder at \(root)")
    }
    readFolder(realRoot, as: name, inside: [realRoot])
  }

  /// `ancestors` are the real paths of the folders around, so that a loop of links is noticed.
  private mutating func readFolder(_ path: String, as name: String, inside ancestors: [String]) {
    do {
      for entry in try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      where !entry.hasPrefix(".") {
        readEntry(path + "/" + entry, as: name + "/" + entry, inside: ancestors)
      }
    } catch {
      report(.unreadable, name, "the folder cannot be read: \(Self.sentence(error))")
    }
  }

  private mutating func readEntry(_ path: String, as name: String, inside ancestors: [String]) {
    guard let real = Self.realPath(path) else {
      return report(.symbolicLink, name, "the link leads nowhere or in a circle; mend or remove it")
    }
    guard isInside(real) else {
      return report(
        .symbolicLink, name, "the link leads out of the content folder; put the file itself here")
    }
    do {
      switch try FileManager.default.attributesOfItem(atPath: real)[.type] as? FileAttributeType {
      case .typeDirectory: readSubfolder(real, as: name, inside: ancestors)
      case .typeRegular: files.append(try Self.file(at: real, as: name, in: kind))
      default: report(.unreadable, name, "this is neither a file nor a folder")
      }
    } catch {
      report(.unreadable, name, "the file cannot be read: \(Self.sentence(error))")
    }
  }

  private mutating func readSubfolder(_ real: String, as name: String, inside ancestors: [String]) {
    if ancestors.contains(real) {
      return report(.symbolicLink, name, "the link leads back to a folder around it; remove it")
    }
    readFolder(real, as: name, inside: ancestors + [real])
  }

  /// Reads no more than one byte over what is allowed, so that the text reader can refuse the
  /// file and a file of gigabytes does no harm.
  private static func file(
    at path: String, as name: String, in kind: ContentFile.Folder
  ) throws -> ContentFile {
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? handle.close() }
    let data = try handle.read(upToCount: SourceText.maximumBytes + 1) ?? Data()
    return ContentFile(path: name, folder: kind, bytes: Array(data))
  }

  private func isInside(_ real: String) -> Bool {
    guard let realRoot else { return false }
    return real == realRoot || real.hasPrefix(realRoot == "/" ? "/" : realRoot + "/")
  }

  private mutating func report(_ rule: Rule, _ file: String, _ message: String) {
    var report = Report(on: SourceText(file: file, lines: []))
    report.error(rule, message)
    diagnostics += report.diagnostics
  }

  /// The path without links; nil where there is nothing at its end.
  private static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func sentence(_ error: any Error) -> String {
    if (error as? CocoaError)?.code == .fileReadNoPermission {
      return String(cString: strerror(EACCES))
    }
    let cocoa = error as NSError
    let underlying = cocoa.userInfo[NSUnderlyingErrorKey] as? NSError ?? cocoa
    return underlying.domain == NSPOSIXErrorDomain
      ? String(cString: strerror(Int32(underlying.code))) : cocoa.localizedDescription
  }
}
