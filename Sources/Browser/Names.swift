public import CooperationModel
public import TextLayout

extension Sector {
  /// The name of the sector, as a message.
  public var name: MessageKey {
    switch self {
    case .agricultureFood: .sectorAgricultureFood
    case .industryCrafts: .sectorIndustryCrafts
    case .energy: .sectorEnergy
    case .environmentReuse: .sectorEnvironmentReuse
    case .construction: .sectorConstruction
    case .housing: .sectorHousing
    case .retail: .sectorRetail
    case .transport: .sectorTransport
    case .hospitalityTourism: .sectorHospitalityTourism
    case .digitalMedia: .sectorDigitalMedia
    case .financeInsurance: .sectorFinanceInsurance
    case .businessServices: .sectorBusinessServices
    case .research: .sectorResearch
    case .employmentIntegration: .sectorEmploymentIntegration
    case .educationTraining: .sectorEducationTraining
    case .health: .sectorHealth
    case .socialCare: .sectorSocialCare
    case .culture: .sectorCulture
    case .sportLeisure: .sectorSportLeisure
    case .civicLife: .sectorCivicLife
    case .publicAdministration: .sectorPublicAdministration
    case .other: .sectorOther
    }
  }
}

extension PlacingMethod {
  /// The way in which a territory was found, as a message.
  public var name: MessageKey {
    switch self {
    case .code: .placedByCode
    case .movedCode: .placedByMovedCode
    case .district: .placedByDistrict
    case .postcodeAndName: .placedByPostcodeAndName
    case .name: .placedByName
    case .postcode: .placedByPostcode
    case .point: .placedByPoint
    }
  }
}

extension Family {
  /// The name of the family, as a message.
  public var name: MessageKey {
    switch self {
    case .association: .familyAssociation
    case .cooperative: .familyCooperative
    case .mutual: .familyMutual
    case .foundation: .familyFoundation
    case .socialEnterprise: .familySocialEnterprise
    case .otherNonprofit: .familyOtherNonprofit
    case .public: .familyPublic
    case .private: .familyPrivate
    case .researchTraining: .familyResearchTraining
    case .socialProtection: .familySocialProtection
    case .professionalBody: .familyProfessionalBody
    case .foreign: .familyForeign
    case .unknown: .familyUnknown
    }
  }
}

extension OrganizationQuery.LinkCondition {
  /// The name of the condition, as a message.
  public var name: MessageKey {
    switch self {
    case .declared: .filterWithLink
    case .partnership: .conditionPartnership
    case .joint: .conditionJoint
    case .trace: .conditionTrace
    case .undeclared: .noDeclaredLinkRecorded
    }
  }
}

extension Territory.Level {
  /// The name of a number of territories of the level, as a counted message.
  public var counted: MessageKey {
    switch self {
    case .country: .levelCountry
    case .region: .levelRegion
    case .department: .levelDepartment
    case .intercommunality: .levelIntercommunality
    case .municipality: .levelMunicipality
    case .district: .levelDistrict
    case .custom: .levelCustom
    }
  }
}

extension OrganizationQuery.Order {
  /// The name of the order, as a message.
  public var name: MessageKey {
    switch self {
    case .name: .orderName
    case .sector: .orderSector
    case .jobs: .orderJobs
    case .links: .orderLinks
    case .municipality: .orderMunicipality
    }
  }
}

extension LinkType {
  /// The name of the type of link, as a message.
  public var name: MessageKey {
    switch self {
    case .partnership: .linkPartnership
    case .membership: .linkMembership
    case .site: .linkSite
    case .contact: .linkContact
    case .need: .linkNeed
    case .complement: .linkComplement
    case .trade: .linkTrade
    case .public: .linkPublic
    case .introduction: .linkIntroduction
    }
  }
}

extension Messages {
  /// A place in an order: "3rd".
  public func ordinal(_ place: Int) -> String { language.ordinal(place) }

  /// Several things in one phrase: "a, b and c".
  func enumeration(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return self(.enumeration, parts.dropLast().joined(separator: ", "), last)
  }

  /// A workforce in words: "20–49 jobs", or that it is unknown.
  public func jobs(_ workforce: Workforce?) -> String {
    guard let workforce else { return self(.jobsUnknown) }
    guard let high = workforce.high else { return self(.jobsOrMore, count: workforce.low) }
    if workforce.low == high { return self(.jobsExact, count: high) }
    return self(.jobsBetween, number(workforce.low), number(high))
  }

  /// A workforce in a narrow column: "20–49", or "?" where it is unknown.
  public func shortJobs(_ workforce: Workforce?) -> String {
    guard let workforce else { return "?" }
    guard let high = workforce.high else { return number(workforce.low) + "+" }
    return workforce.low == high ? number(high) : number(workforce.low) + "–" + number(high)
  }

  /// A distance in words: "5.0 km", "5.0 km (approx.)", or that it is unknown.
  public func distance(_ proximity: Link.Proximity?) -> String {
    guard let distance = proximity?.distance else { return self(.distanceUnknown) }
    let text = number(distance, decimals: 1)
    return proximity?.isApproximate == true
      ? self(.distanceApproximate, text) : self(.distanceExact, text)
  }

  /// A share in percent: "2 %", "0.3 %", "under 0.1 %".
  public func percent(_ share: Double) -> String {
    let percent = share * 100
    if percent >= 10 || percent == 0 { return self(.percent, number(percent, decimals: 0)) }
    if percent < 0.1 { return self(.percentUnder, number(0.1, decimals: 1)) }
    return self(.percent, number(percent, decimals: 1))
  }
}

extension ComparedFigure {
  /// The name of the figure, as a message.
  public var name: MessageKey {
    switch self {
    case .organizations: .figureOrganizations
    case .perThousandInhabitants: .cardPerThousand
    case .shareUnder10: .figureSmall
    case .effectiveEmployers: .figureSpread
    case .effectiveSectors: .figureVariety
    case .specialization: .figureDifference
    case .effectiveFamilies: .figureFamilies
    case .meanDegree: .comparedDegree
    case .isolatesShare: .figureUnlinked
    case .largestComponentShare: .figureComponents
    case .degreeCentralization: .figureStar
    case .embeddedness: .figureInside
    }
  }
}
