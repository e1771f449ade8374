public struct Glyph: Sendable { public var text: String; public var columns: Int }
extension StringProtocol {
  public var glyphs: [Glyph] { map { Glyph(text: String($0), columns: 1) } }
  public func transliterated(to r: Repertoire) -> String { String(self) }
  public func padded(to n: Int) -> String { String(self) + String(repeating: " ", count: Swift.max(0, n - count)) }
  public func wrapped(to width: Int) -> [String] {
    var lines: [String] = [""]
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      if lines[lines.count-1].count + 1 + word.count <= width || lines[lines.count-1].isEmpty { lines[lines.count-1] += (lines[lines.count-1].isEmpty ? "" : " ") + word }
      else { lines.append(String(word)) }
    }
    return lines
  }
}
