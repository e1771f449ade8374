import Browser
import Terminal
import Testing

@Suite("Color profiles")
struct ColorProfileTests {
  @Test("What matters differs without any color", arguments: ColorProfile.allCases)
  func withoutColor(profile: ColorProfile) {
    let styles: [Style] = [.plain, .selected, .trail, .heading]
    let looks = styles.map { profile.look(of: $0).subtracting(.colors) }
    #expect(Set(looks).count == styles.count)
    // A warning stands where an ordinary sentence does, a key beside its word, an accent beside
    // ordinary text.
    for style in [Style.warning, .key, .accent] {
      #expect(profile.look(of: style).subtracting(.colors) != profile.look(of: .plain))
      #expect(profile.look(of: style).subtracting(.colors) != profile.look(of: .selected))
    }
  }

  @Test("Nothing is dim, which some terminals show as nothing", arguments: ColorProfile.allCases)
  func dim(profile: ColorProfile) {
    for style in Style.allCases { #expect(!profile.look(of: style).contains(.dim)) }
  }

  @Test("High contrast: bold headings, reverse selection, underlined trail, no color")
  func highContrast() {
    let profile = ColorProfile.highContrast
    #expect(profile.look(of: .heading) == .bold)
    #expect(profile.look(of: .selected).contains(.reverse))
    #expect(profile.look(of: .trail) == .underline)
    #expect(profile.look(of: .warning) == [.bold, .underline])
    let looks = [Style.plain, .selected, .trail, .heading, .warning].map {
      profile.look(of: $0).subtracting(.colors)
    }
    #expect(Set(looks).count == looks.count)
  }
}
