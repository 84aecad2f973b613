import Foundation

/// A file of comma-separated values with a line of headings, as RFC 4180 has it; semicolons where
/// the headings have them, as spreadsheets in the Netherlands write.
struct LedgerCSV {
  /// The headings, in small letters.
  let headings: [String]
  /// The rows below them.
  let rows: [Row]
  private let name: String

  /// A row, by the headings.
  struct Row {
    /// Its first line in the file, from 1.
    let line: Int
    fileprivate let cells: [String: String]

    /// What stands in a column; nil where nothing does.
    subscript(_ heading: String) -> String? {
      cells[heading].flatMap { $0.isEmpty ? nil : $0 }
    }
  }

  init(_ text: String, named name: String) throws {
    self.name = name
    let bare = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
    let first = bare.prefix { !$0.isNewline }
    let separator: Character = first.contains(";") && !first.contains(",") ? ";" : ","
    var records = try Self.records(bare, separator, name)
    guard let head = records.first else { throw CommandFailure("\(name) is empty.") }
    records.removeFirst()
    let headings = head.cells.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
    self.headings = headings
    rows = try records.filter { $0.cells != [""] }.map { record in
      guard record.cells.count == headings.count else {
        throw CommandFailure(
          "\(name):\(record.line): \(record.cells.count) cells under \(headings.count) headings. "
            + "Nothing was taken in.")
      }
      let cells = Dictionary(zip(headings, record.cells)) { first, _ in first }
      return Row(line: record.line, cells: cells)
    }
  }

  /// What a file holds, as spreadsheets should save it.
  ///
  /// - Throws: `CommandFailure` where it cannot be read, or is no UTF-8.
  static func text(of file: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw CommandFailure("\(file) cannot be read. Nothing was taken in.")
    }
    guard let text = String(validating: data, as: UTF8.self), !text.contains("\0") else {
      throw CommandFailure(
        "\(file) is not in UTF-8; save it as \"CSV UTF-8\". Nothing was taken in.")
    }
    return text
  }

  /// Makes sure that all columns are there and no other.
  func require(_ needed: [String], allowing known: [String]) throws {
    if let missing = needed.first(where: { !headings.contains($0) }) {
      throw CommandFailure(
        "\(name): there is no column \"\(missing)\"; needed are \(needed.joined(separator: ", ")).")
    }
    if let other = headings.first(where: { !(needed + known).contains($0) }) {
      throw CommandFailure(
        "\(name): the column \"\(other)\" is not known here; known are "
          + (needed + known).joined(separator: ", ") + ".")
    }
    guard Set(headings).count == headings.count else {
      throw CommandFailure("\(name): a column stands there twice.")
    }
  }

  private static func records(
    _ text: Substring, _ separator: Character, _ name: String
  ) throws -> [(line: Int, cells: [String])] {
    var records: [(line: Int, cells: [String])] = []
    var (cells, cell) = ([String](), "")
    var (line, start) = (1, 1)
    var isQuoted = false
    var characters = text.makeIterator()
    var next = characters.next()
    while let character = next {
      next = characters.next()
      if character.isNewline { line += 1 }
      if isQuoted, character == "\"" {
        if next == "\"" {
          cell.append("\"")
          next = characters.next()
        } else {
          isQuoted = false
        }
      } else if isQuoted {
        cell.append(character)
      } else if character == "\"", cell.isEmpty {
        isQuoted = true
      } else if character == separator {
        cells.append(cell)
        cell = ""
      } else if character.isNewline {
        records.append((start, cells + [cell]))
        (cells, cell, start) = ([], "", line)
      } else {
        cell.append(character)
      }
    }
    guard !isQuoted else {
      throw CommandFailure(
        "\(name):\(start): a quote is opened and not closed. Nothing was taken in.")
    }
    if !cell.isEmpty || !cells.isEmpty { records.append((start, cells + [cell])) }
    return records
  }
}
