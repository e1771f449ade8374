/// The legal family of an organization: who it is, whatever it does.
///
/// The first six families belong to the social and solidarity economy; the others are partners
/// that a territory also needs.
public enum Family: String, CaseIterable, Codable, Hashable, Sendable {
  case association
  case cooperative
  case mutual
  case foundation
  case socialEnterprise = "social_enterprise"
  case otherNonprofit = "other_nonprofit"
  case `public`
  case `private`
  case researchTraining = "research_training"
  case socialProtection = "social_protection"
  case professionalBody = "professional_body"
  case foreign
  case unknown
}

extension Family {
  /// What the family alone says of belonging to the social and solidarity economy.
  public var usualStatus: SSEStatus {
    switch self {
    case .association, .cooperative, .mutual, .foundation, .socialEnterprise, .otherNonprofit: .yes
    case .unknown: .unknown
    default: .no
    }
  }
}

/// Whether an organization belongs to the social and solidarity economy (SSE).
public enum SSEStatus: String, CaseIterable, Codable, Hashable, Sendable {
  case yes
  case no
  case unknown
}
