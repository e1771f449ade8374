/// What an organization mainly does, in twenty-two sectors.
///
/// The order is that of the exchange format; it is also the order of ties in lists.
public enum Sector: String, CaseIterable, Codable, Hashable, Sendable {
  case agricultureFood = "agriculture_food"
  case industryCrafts = "industry_crafts"
  case energy
  case environmentReuse = "environment_reuse"
  case construction
  case housing
  case retail
  case transport
  case hospitalityTourism = "hospitality_tourism"
  case digitalMedia = "digital_media"
  case financeInsurance = "finance_insurance"
  case businessServices = "business_services"
  case research
  case employmentIntegration = "employment_integration"
  case educationTraining = "education_training"
  case health
  case socialCare = "social_care"
  case culture
  case sportLeisure = "sport_leisure"
  case civicLife = "civic_life"
  case publicAdministration = "public_administration"
  case other
}

extension Sector {
  /// How the sector of an organization is known.
  public enum Basis: String, CaseIterable, Codable, Hashable, Sendable {
    /// The source names the sector itself.
    case declared
    /// Derived from the code of the main activity.
    case activity
    /// Guessed from the words of a free text: to be read as a hint.
    case words
    /// Not known: the sector is `other` for want of anything to derive it from.
    case unknown
  }
}
