extension ValueChain {
  /// The chains that come with the program, for a directory that brings none.
  ///
  /// They are opinion, signed and written down so that they can be discussed and replaced: a row
  /// says that what one trade gives, the other can use.
  ///
  /// > Source: Our own table; its seven fields are those where most poles of the survey of the Labo
  /// > de l'ESS (2017) were found. Prefixes are of NACE Rev. 2.
  public static let builtIn: [ValueChain] =
    food + reuse + building + care + culture + mobility + energy

  private static func rows(
    _ chain: String, _ list: [(from: String, to: String, label: String, reason: String)]
  ) -> [ValueChain] {
    list.map {
      ValueChain(
        chain: chain, from: $0.from, to: $0.to, label: $0.label, author: "maillage 2026",
        reason: $0.reason)
    }
  }

  private static let food = rows(
    "food",
    [
      ("01", "10", "production>processing", "Farms grow what processors prepare."),
      ("01", "47.2", "production>food shops", "Food shops sell what farms nearby grow."),
      ("01", "47.11", "production>groceries", "Groceries sell what farms nearby grow."),
      ("01", "56", "production>catering", "Canteens and restaurants cook what farms grow."),
      ("03", "10.2", "fishing>processing", "Fish is prepared near where it lands."),
      ("10", "56", "processing>catering", "Kitchens use vegetables and dishes made ready."),
      ("10", "47.2", "processing>food shops", "Food shops sell what processors make."),
      ("10", "88.99", "processing>food aid", "Food aid takes what is left over or made for it."),
      ("01", "88.99", "production>food aid", "Food aid takes surplus and gleaned harvests."),
      ("56", "88.91", "catering>child care", "Nurseries need meals."),
      ("56", "87", "catering>residential care", "Homes need meals."),
      ("56", "85", "catering>schools", "Schools need meals."),
    ])

  private static let reuse = rows(
    "reuse",
    [
      ("38", "31", "recovered material>furniture", "Workshops rebuild what is collected."),
      ("38", "47.79", "collection>second-hand shops", "Shops sell what is collected and sorted."),
      ("38", "95", "collection>repair", "Repairers mend what is collected."),
      ("95", "47.79", "repair>second-hand shops", "Shops sell what has been mended."),
      ("38", "13", "collection>textiles", "Worn textiles become thread and cloth again."),
      ("38", "88.99", "collection>household aid", "Families in need are furnished from donations."),
    ])

  private static let building = rows(
    "building",
    [
      ("02", "16", "forestry>sawing", "Local timber is sawn and prepared."),
      ("16", "41", "wood>building", "Builders use wood prepared nearby."),
      ("16", "43", "wood>joinery", "Carpenters and joiners use wood prepared nearby."),
      ("16", "31", "wood>furniture", "Furniture is made of wood prepared nearby."),
      ("71.1", "41", "design>building", "Architects and engineers design what is built."),
      ("71.1", "43", "design>renovation", "Architects and engineers plan what is renovated."),
      ("43", "68.2", "works>social housing", "Landlords need works and upkeep."),
      ("38.3", "43", "recovered material>works", "Recovered material is used again on sites."),
    ])

  private static let care = rows(
    "care",
    [
      ("86", "88.1", "health>home help", "After treatment, help at home takes over."),
      ("86", "87", "health>residential care", "Homes need doctors, nurses and therapists."),
      ("88.1", "87", "home help>residential care", "People move from help at home to a home."),
      ("88.91", "85.1", "child care>preschool", "Children go from the nursery to school."),
      ("78", "88.1", "work integration>home help", "Job paths lead to trades that recruit."),
      ("85.5", "78", "training>work integration", "Job paths need training."),
      ("49.3", "88.1", "transport>home help", "People who are helped need to get about."),
    ])

  private static let culture = rows(
    "culture",
    [
      ("90.01", "90.04", "companies>venues", "Venues stage what companies create."),
      ("90.02", "90.04", "stage services>venues", "Venues need sound, light and sets."),
      ("59", "90", "film and sound>performance", "Performances are recorded and shown."),
      ("90", "85.52", "performance>arts teaching", "Artists teach, and schools feed the stage."),
      ("18", "58", "printing>publishing", "Publishers need printers."),
      ("91", "79", "heritage>tourism", "Visits are organized around heritage."),
      ("90", "55", "festivals>lodging", "Guests of festivals need beds."),
    ])

  private static let mobility = rows(
    "mobility",
    [
      ("77", "49.3", "vehicle sharing>passenger transport", "Shared vehicles complete the lines."),
      ("95.29", "77.2", "bicycle repair>bicycle hire", "Hired bicycles need repair."),
      ("45.2", "77.1", "garages>vehicle sharing", "Shared cars need upkeep."),
      ("45.2", "49.3", "garages>passenger transport", "Vehicles that carry people need upkeep."),
      ("53.2", "47", "delivery>shops", "Shops need parcels carried the last kilometer."),
      ("49.4", "10", "haulage>processing", "Processors need their goods carried."),
    ])

  private static let energy = rows(
    "energy",
    [
      ("02", "35.3", "forestry>heat", "Wood of the forests nearby feeds heating networks."),
      ("38.2", "35", "waste>energy", "What cannot be used again still gives energy."),
      ("71.1", "35.1", "engineering>power", "Citizen power plants need engineers."),
      (
        "35.1", "68.2", "power>social housing", "Roofs of landlords carry panels, tenants use them."
      ),
      ("43.2", "35.1", "installation>power", "Installers mount and keep the plants."),
      ("71.1", "68.2", "energy advice>social housing", "Advice lowers what tenants pay."),
    ])
}
