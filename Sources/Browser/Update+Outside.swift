internal import CooperationModel
internal import TextLayout

// What leaves the program: a text for the clipboard, an address for another program.

/// An address that another program may be given: of the web or of mail, and nothing else.
struct OpenableAddress: Hashable, Sendable {
  let text: String

  /// The address of a website; absent if it is none.
  init?(website: String) {
    let small = website.lowercased()
    let isWhole = small.hasPrefix("http://") || small.hasPrefix("https://")
    guard isWhole || small.hasPrefix("www.") else { return nil }
    guard website.utf8.count <= 2000,
      website.unicodeScalars.allSatisfy({ $0.value > 32 && $0.value != 127 }),
      website.contains(".") || website.contains("localhost")
    else { return nil }
    text = isWhole ? website : "https://" + website
  }

  /// The address of a mailbox; absent if it is none, or says more than whom to write to.
  init?(email: String) {
    let parts = email.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), email.utf8.count <= 320,
      email.unicodeScalars.allSatisfy({
        $0.value > 32 && $0.value != 127 && !"?&%#,;:<>\"\\()[]".unicodeScalars.contains($0)
      })
    else { return nil }
    text = "mailto:" + email
  }
}

/// Completes the address of a website with its scheme.
///
/// - Parameter website: The address as a directory has it.
/// - Returns: The whole address; absent if it is none of the web.
public func webAddress(_ website: String) -> String? { OpenableAddress(website: website)?.text }

extension BrowserState {
  /// Copies what is chosen: the name and the address, or the name and the code.
  mutating func copy(_ environment: Environment) throws -> [Effect] {
    switch thingInSight {
    case .territory(let id, let name)?:
      let code = try environment.directory.path(to: id).last?.code ?? ""
      return [.copy(code.isEmpty ? name : name + " (" + code + ")")]
    case .organization(let id, let name)?:
      guard let sheet = try environment.directory.organization(id) else {
        notice = environment.messages(.noticeGone)
        return []
      }
      let organization = sheet.organization
      let town = [organization.postcode, sheet.path.last?.name ?? ""].filter { !$0.isEmpty }
      let lines = [name, organization.address, town.joined(separator: " ")]
      return [.copy(lines.filter { !$0.isEmpty }.joined(separator: "\n"))]
    case nil:
      notice = environment.messages(.noticeNothingChosen)
      return []
    }
  }

  /// Opens the address of what is chosen, after a choice if there are two.
  mutating func openAddress(_ environment: Environment) throws -> [Effect] {
    let say = environment.messages
    guard case .organization(let id, let name)? = thingInSight,
      let organization = try environment.directory.organization(id)?.organization
    else {
      notice = say(.noticeAddressOfOrganization)
      return []
    }
    let addresses = [
      OpenableAddress(website: organization.website), OpenableAddress(email: organization.email),
    ].compactMap { $0?.text }
    guard addresses.count > 1 else {
      if let only = addresses.first { return [.open(only)] }
      // What cannot be opened is still shown: it may be typed or repaired by hand.
      let written = [organization.website, organization.email].first { !$0.isEmpty }
      notice = written.map { say(.noticeAddressNotOpened, $0) } ?? say(.noticeNoAddress, name)
      return []
    }
    let lines = addresses.map { MenuState.Line(text: $0) }
    box = .menu(
      MenuState(purpose: .addresses, lines: lines, viewport: Viewport(count: lines.count)))
    resizeBoxes(environment)
    return []
  }
}
