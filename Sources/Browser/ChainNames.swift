internal import CooperationModel
internal import TextLayout

/// The names of value chains and of what passes along them.
enum ChainNames {
  /// The name of a chain: "Food chain".
  static func name(of chain: String, _ say: Messages) -> String {
    switch chain {
    case "food": say(.chainFood)
    case "reuse": say(.chainReuse)
    case "building": say(.chainBuilding)
    case "care": say(.chainCare)
    case "culture": say(.chainCulture)
    case "mobility": say(.chainMobility)
    case "energy": say(.chainEnergy)
    default: say(.chainOther, chain)
    }
  }

  /// What passes from one to the other: "production > catering".
  ///
  /// Labels of the built-in table are translated; others are shown as their author wrote them.
  static func label(_ label: String, _ say: Messages) -> String {
    label.split(separator: ">").map {
      say.word("chain-" + $0.replacing(" ", with: "-")) ?? String($0)
    }
    .joined(separator: " > ")
  }
}
