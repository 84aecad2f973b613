import CICU

/// Brings texts into one form, so that the same words look the same however they were typed.
enum Folding {
  /// What folding changes of ASCII.
  static let capitals: ClosedRange<UInt16> = 0x41...0x5A

  /// NFKC case folding: `ＰＡＳＰＯＯＲＴ`, `Paspoort` and their decomposed forms become one.
  static func fold(_ text: [UInt16]) -> [UInt16] {
    transform(text, by: balie_icu_fold)
  }

  /// Canonical composition: texts that read alike become alike before anything looks at them.
  static func composed(_ text: [UInt16]) -> [UInt16] {
    text.allSatisfy { $0 < 0x80 } ? text : transform(text, by: balie_icu_compose)
  }

  /// The same text without diacritics: `coöperatie` becomes `cooperatie`.
  static func bare(_ text: [UInt16]) -> [UInt16] {
    if text.allSatisfy({ $0 < 0x80 }) { return text }
    let apart = transform(text, by: balie_icu_decompose)
    return apart.compactMap { unit in
      balie_icu_is_mark(unit) != 0 ? nil : undecomposable[unit] ?? unit
    }
  }

  /// Letters with a stroke that Unicode does not take apart.
  private static let undecomposable: [UInt16: UInt16] = [
    0xF8: 0x6F, 0x142: 0x6C, 0x111: 0x64, 0x131: 0x69,
  ]

  private typealias Transformation = (
    UnsafePointer<UInt16>?, Int32, UnsafeMutablePointer<UInt16>?, Int32
  ) -> Int32

  private static func transform(_ text: [UInt16], by step: Transformation) -> [UInt16] {
    var room = text.count * 2 + 16
    while true {
      var length: Int32 = 0
      let result = [UInt16](unsafeUninitializedCapacity: room) { buffer, count in
        length = step(text, Int32(text.count), buffer.baseAddress, Int32(room))
        count = length < 0 || Int(length) > room ? 0 : Int(length)
      }
      // ICU fails only for want of memory or data; the text as it was is then the best there is.
      if length < 0 { return text }
      if Int(length) <= room { return result }
      room = Int(length)
    }
  }
}
