import Foundation

/// Which line of a joined script is which line of which file, as browsers' tools read it (ECMA-426).
struct SourceMap: Encodable {
  let version = 3
  let names: [String] = []
  private(set) var sources: [String] = []
  private(set) var mappings = ""

  /// - Parameter address: Where the script is served.
  init(of lines: [JoinedScript.Line], at address: String) {
    var indices: [String: Int] = [:]
    var (lastIndex, lastNumber) = (0, 0)
    mappings = lines.map { line in
      guard let module = line.module else { return "" }
      if indices[module] == nil {
        indices[module] = sources.count
        sources.append(WebPath.relative(to: module, from: address))
      }
      let (index, number) = (indices[module] ?? 0, line.number - 1)
      defer { (lastIndex, lastNumber) = (index, number) }
      return [0, index - lastIndex, number - lastNumber, 0].map(Self.digits).joined()
    }.joined(separator: ";")
  }

  /// A number in base 64, five bits a digit, the sign in the last bit of the first.
  private static func digits(of number: Int) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var (rest, digits) = (number < 0 ? (-number << 1) | 1 : number << 1, "")
    repeat {
      let isMore = rest >> 5 > 0
      digits.append(alphabet[rest & 31 | (isMore ? 32 : 0)])
      rest >>= 5
    } while rest > 0
    return digits
  }
}
