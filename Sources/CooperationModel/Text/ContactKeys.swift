/// What two organizations are compared by when they share a way to be reached.
public struct ContactKeys: Hashable, Sendable {
  /// The key of the telephone; absent: none to compare.
  public var phone: String?
  /// The key of the e-mail address; absent: none to compare.
  public var email: String?
  /// The key of the domain; absent: none to compare.
  public var domain: String?

  /// Makes keys; without any, nothing is shared.
  public init(phone: String? = nil, email: String? = nil, domain: String? = nil) {
    self.phone = phone
    self.email = email
    self.domain = domain
  }

  /// The keys of an organization.
  public init(_ organization: borrowing Organization) {
    phone = Self.phone(organization.phone)
    email = Self.email(organization.email)
    domain = Self.domain(emailKey: email, website: organization.website)
  }

  /// The last nine digits of a telephone number; absent if it has fewer than six.
  ///
  /// - Parameter phone: The number as written.
  /// - Returns: The digits.
  public static func phone(_ phone: String) -> String? {
    guard !phone.isEmpty else { return nil }
    let digits = phone.utf8.filter { (48...57).contains($0) }
    return digits.count < 6 ? nil : String(decoding: digits.suffix(9), as: UTF8.self)
  }

  /// An e-mail address in lower case; absent if it is none.
  ///
  /// - Parameter email: The address as written.
  /// - Returns: The address.
  public static func email(_ email: String) -> String? {
    guard email.utf8.contains(UInt8(ascii: "@")) else { return nil }
    let key = email.trimmingBlanks.lowercased()
    guard let at = key.utf8.firstIndex(of: UInt8(ascii: "@")), at > key.startIndex,
      key.utf8.index(after: at) < key.endIndex
    else { return nil }
    return key
  }

  /// The domain of an e-mail address, else of a website; absent for a provider of many.
  ///
  /// - Parameters:
  ///   - email: The e-mail address as written.
  ///   - website: The address of the website as written.
  /// - Returns: The domain in lower case, without `www.` and port.
  public static func domain(email: String, website: String) -> String? {
    domain(emailKey: Self.email(email), website: website)
  }

  private static func domain(emailKey: String?, website: String) -> String? {
    let domain: String
    if let emailKey, let at = emailKey.utf8.lastIndex(of: UInt8(ascii: "@")) {
      domain = String(emailKey[emailKey.utf8.index(after: at)...])
    } else {
      domain = host(of: website)
    }
    guard domain.utf8.contains(UInt8(ascii: ".")), !providers.contains(domain) else { return nil }
    return domain
  }

  private static func host(of website: String) -> String {
    guard !website.isEmpty else { return "" }
    var rest = website.trimmingBlanks.lowercased()[...]
    if let colon = rest.firstIndex(of: ":"), rest[colon...].hasPrefix("://") {
      rest = rest[rest.index(colon, offsetBy: 3)...]
    }
    rest = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if let at = rest.lastIndex(of: "@") { rest = rest[rest.index(after: at)...] }
    rest = rest.prefix { $0 != ":" }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    return String(rest)
  }

  /// Whether a host is one of many organizations that have nothing to do with each other.
  ///
  /// - Parameter host: The host in lower case, as in an e-mail address.
  /// - Returns: Whether it is.
  public static func isProvider(_ host: String) -> Bool { providers.contains(host) }

  /// Hosts of many organizations that have nothing to do with each other, compared whole.
  private static let providers: Set<String> = [
    "gmail.com", "googlemail.com", "outlook.com", "outlook.fr", "hotmail.com", "hotmail.fr",
    "hotmail.co.uk", "live.com", "live.fr", "msn.com", "yahoo.com", "yahoo.fr", "yahoo.co.uk",
    "aol.com", "icloud.com", "me.com", "protonmail.com", "proton.me", "gmx.com", "gmx.de",
    "gmx.net", "gmx.fr", "web.de", "t-online.de", "orange.fr", "wanadoo.fr", "free.fr",
    "laposte.net", "sfr.fr", "neuf.fr", "bbox.fr", "numericable.fr", "club-internet.fr",
    "btinternet.com", "videotron.ca", "sympatico.ca", "facebook.com", "instagram.com",
    "linkedin.com", "twitter.com", "x.com", "youtube.com", "helloasso.com", "sites.google.com",
  ]
}
