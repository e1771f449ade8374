extension Profile {
  /// The codes of French registers: the family of each legal category, what the category and the activity
  /// say of belonging to the SSE, bands of employees, the sectors of the associations register, and words of
  /// names that tell a sector where no code does.
  ///
  /// The families are our reading; the activities outside the SSE whatever the form (public
  /// administration, trade unions, religious and political organizations) are to be checked.
  ///
  /// > Source: INSEE, "Catégories juridiques" (level III) and "Tranche d’effectifs".
  static let frenchCodes = """
    {
      "codes": {
        "fr_families": {
          "private": [
            "0000", "1000", "2110", "2120", "2210", "2220", "2310", "2320", "2385", "2400", "2700",
            "2800", "2900", "5202", "5306", "5308", "5310", "5370", "5385", "5410", "5415", "5422",
            "5426", "5430", "5431", "5442", "5470", "5485", "5499", "5505", "5510", "5515", "5520",
            "5522", "5525", "5530", "5531", "5542", "5546", "5548", "5570", "5585", "5599", "5605",
            "5610", "5615", "5620", "5622", "5625", "5630", "5631", "5642", "5646", "5648", "5670",
            "5685", "5699", "5710", "5770", "5785", "5800", "6210", "6220", "6511", "6521", "6533",
            "6534", "6535", "6536", "6537", "6538", "6539", "6540", "6541", "6542", "6544", "6561",
            "6562", "6563", "6564", "6565", "6566", "6567", "6568", "6569", "6571", "6572", "6573",
            "6574", "6575", "6576", "6577", "6578", "6585", "6589", "6597", "6598", "6599", "6901",
            "9110", "9150", "9224", "9970"
          ],
          "foreign": ["3110", "3120", "3205", "3220", "3290"],
          "public": [
            "3210", "4110", "4120", "4130", "4140", "4150", "4160", "7111", "7112", "7113", "7120",
            "7150", "7160", "7171", "7172", "7179", "7210", "7220", "7225", "7229", "7230", "7312",
            "7313", "7314", "7321", "7322", "7323", "7340", "7341", "7342", "7343", "7344", "7345",
            "7346", "7347", "7348", "7349", "7351", "7352", "7353", "7354", "7355", "7356", "7357",
            "7361", "7362", "7363", "7364", "7365", "7366", "7367", "7371", "7372", "7373", "7378",
            "7379", "7381", "7382", "7385", "7389", "7410", "7430", "7450", "7470", "7490"
          ],
          "cooperative": [
            "5191", "5192", "5193", "5194", "5195", "5196", "5203", "5307", "5309", "5432", "5443",
            "5451", "5453", "5454", "5455", "5458", "5459", "5460", "5532", "5543", "5547", "5551",
            "5552", "5553", "5554", "5555", "5558", "5559", "5560", "5632", "5643", "5647", "5651",
            "5652", "5653", "5654", "5655", "5658", "5659", "5660", "6100", "6316", "6317", "6318",
            "6532", "6543", "6551", "6554", "6558", "6560", "6595", "6596"
          ],
          "mutual": ["6411", "8210", "8250", "8290"],
          "research_training": ["7190", "7331", "7383", "7384", "8470"],
          "social_protection": [
            "8110", "8120", "8130", "8140", "8150", "8160", "8170", "8190", "8510", "8520"
          ],
          "other_nonprofit": ["8310", "8311", "9900"],
          "professional_body": ["8410", "8420", "8450", "8490"],
          "association": ["9210", "9220", "9221", "9222", "9223", "9230", "9240", "9260"],
          "foundation": ["9300"]
        },
        "fr_sse_forms": {
          "yes": [
            "9210", "9220", "9221", "9222", "9223", "9230", "9240", "9260", "5191", "5192", "5193",
            "5194", "5195", "5196", "5203", "5307", "5309", "5432", "5443", "5451", "5453", "5454",
            "5455", "5458", "5459", "5460", "5532", "5543", "5547", "5551", "5552", "5553", "5554",
            "5555", "5558", "5559", "5560", "5632", "5643", "5647", "5651", "5652", "5653", "5654",
            "5655", "5658", "5659", "5660", "6100", "6316", "6317", "6318", "6532", "6543", "6551",
            "6554", "6558", "6560", "6595", "6596", "6411", "8210", "8250", "8290", "9300", "8310",
            "8311", "9900"
          ],
          "no": [
            "0000", "1000", "2110", "2120", "2210", "2220", "2310", "2320", "2385", "2400", "2700",
            "2800", "2900", "5202", "5306", "5308", "5310", "5370", "5385", "5410", "5415", "5422",
            "5426", "5430", "5431", "5442", "5470", "5485", "5499", "5505", "5510", "5515", "5520",
            "5522", "5525", "5530", "5531", "5542", "5546", "5548", "5570", "5585", "5599", "5605",
            "5610", "5615", "5620", "5622", "5625", "5630", "5631", "5642", "5646", "5648", "5670",
            "5685", "5699", "5710", "5770", "5785", "5800", "6210", "6220", "6511", "6521", "6533",
            "6534", "6535", "6536", "6537", "6538", "6539", "6540", "6541", "6542", "6544", "6561",
            "6562", "6563", "6564", "6565", "6566", "6567", "6568", "6569", "6571", "6572", "6573",
            "6574", "6575", "6576", "6577", "6578", "6585", "6589", "6597", "6598", "6599", "6901",
            "9110", "9150", "9224", "9970", "3110", "3120", "3205", "3220", "3290", "3210", "4110",
            "4120", "4130", "4140", "4150", "4160", "7111", "7112", "7113", "7120", "7150", "7160",
            "7171", "7172", "7179", "7210", "7220", "7225", "7229", "7230", "7312", "7313", "7314",
            "7321", "7322", "7323", "7340", "7341", "7342", "7343", "7344", "7345", "7346", "7347",
            "7348", "7349", "7351", "7352", "7353", "7354", "7355", "7356", "7357", "7361", "7362",
            "7363", "7364", "7365", "7366", "7367", "7371", "7372", "7373", "7378", "7379", "7381",
            "7382", "7385", "7389", "7410", "7430", "7450", "7470", "7490", "7190", "7331", "7383",
            "7384", "8470", "8110", "8120", "8130", "8140", "8150", "8160", "8170", "8190", "8510",
            "8520", "8410", "8420", "8450", "8490"
          ]
        },
        "fr_sse_families": {
          "yes": [
            "9210", "9220", "9221", "9222", "9223", "9230", "9240", "9260", "5191", "5192", "5193",
            "5194", "5195", "5196", "5203", "5307", "5309", "5432", "5443", "5451", "5453", "5454",
            "5455", "5458", "5459", "5460", "5532", "5543", "5547", "5551", "5552", "5553", "5554",
            "5555", "5558", "5559", "5560", "5632", "5643", "5647", "5651", "5652", "5653", "5654",
            "5655", "5658", "5659", "5660", "6100", "6316", "6317", "6318", "6532", "6543", "6551",
            "6554", "6558", "6560", "6595", "6596", "6411", "8210", "8250", "8290", "9300", "8310",
            "8311", "9900"
          ]
        },
        "fr_outside": {
          "no": [
            "84.11Z", "84.30A", "84.30B", "84.30C", "94.11Z", "94.12Z", "94.20Z", "94.91Z", "94.92Z"
          ]
        },
        "yes_no": {"O": "yes", "N": "no"},
        "true_false": {"yes": ["True", "true", "1"], "no": ["False", "false", "0"]},
        "fr_workforce": {
          "00": "0", "01": "1-2", "02": "3-5", "03": "6-9", "11": "10-19", "12": "20-49",
          "21": "50-99", "22": "100-199", "31": "200-249", "32": "250-499", "41": "500-999",
          "42": "1000-1999", "51": "2000-4999", "52": "5000-9999", "53": "10000+"
        },
        "fr_ess_families": {
          "Associations": "association", "Coopératives": "cooperative", "Mutuelles": "mutual",
          "Fondations": "foundation", "association": "association", "cooperative": "cooperative",
          "fondation": "foundation", "mutuelle": "mutual"
        },
        "rna_sectors": {
          "civic_life": ["001", "002", "003", "004", "014", "020", "023", "036", "038"],
          "digital_media": ["005"], "culture": ["006", "009", "010"],
          "sport_leisure": ["007", "011", "013"], "education_training": ["015"],
          "research": ["016"], "health": ["017"], "social_care": ["018", "019", "021"],
          "business_services": ["022"], "environment_reuse": ["024"],
          "employment_integration": ["030"], "housing": ["032"], "hospitality_tourism": ["034"],
          "other": ["040", "050"]
        },
        "fr_companies": {
          "private": [
            "SAS", "SASU", "SARL", "EURL", "SA", "SCA", "SNC", "SELARL", "SOCIÉTÉ COMMERCIALE",
            "SOCIETE COMMERCIALE"
          ]
        },
        "any_naf2": {"*": "NAF2"}, "any_naf2025": {"*": "NAF2025"},
        "fr_lists": {
          "": ["*"],
          "ESS France": ["ess_france|sirene", "ess_france|sirene|tiers_lieux", "ess_france"],
          "ESUS": ["esus|sirene", "esus"], "ESS France|ESUS": ["ess_france|esus|sirene"]
        }
      },
      "words": {
        "fr_associations": [
            {
              "employment_integration": [
                "insertion*", "chantier d insertion", "regie de quartier*", "regie de territoire",
                "jardins de cocagne", "jardin de cocagne", "groupement d employeurs",
                "mission locale", "emploi"
              ]
            },
            {
              "sport_leisure": [
                "velo club", "sport*", "football*", "foot", "rugby", "handball", "basket*",
                "volley*", "tennis", "badminton", "judo", "karate", "gym*", "athletisme", "cyclis*",
                "cyclo*", "randonn*", "petanque", "boules", "chasse*", "peche", "pecheurs",
                "equitation", "equestre*", "natation", "ski", "yoga", "loisirs", "comite des fetes",
                "comite d animation", "aeroclub", "aero club", "motoclub", "moto club"
              ]
            },
            {
              "culture": [
                "theatr*", "musique*", "musical*", "choral*", "orchestre*", "harmonie", "cinema*",
                "festival*", "patrimoine", "artist*", "arts", "culturel*", "culture",
                "bibliotheque*", "danse", "musee*", "histoire", "lecture"
              ]
            },
            {
              "education_training": [
                "parents d eleves", "ecole*", "scolaire*", "ogec", "lycee*", "formation*",
                "etudiant*", "universit*", "education populaire"
              ]
            },
            {
              "social_care": [
                "aide a domicile", "admr", "creche*", "halte garderie", "centre social",
                "centres sociaux", "centre socio*", "handicap*", "personnes agees",
                "restos du coeur", "restaurants du coeur", "secours", "banque alimentaire",
                "petite enfance", "assistantes maternelles", "adapei", "autis*", "familles"
              ]
            },
            {
              "health": [
                "donneurs de sang", "don du sang", "sante", "hopital*", "soins", "cancer*",
                "medic*", "maladie*"
              ]
            },
            {
              "environment_reuse": [
                "environnement*", "recycl*", "ressourcerie*", "reemploi", "nature", "ecolog*",
                "repair cafe", "biodiversite"
              ]
            },
            {
              "agriculture_food": [
                "amap", "agricol*", "maraich*", "cuma", "apicult*", "epicerie*",
                "jardins familiaux", "jardins partages", "jardins ouvriers"
              ]
            },
            {"housing": ["logement*", "habitat", "hlm", "locataires"]},
            {"energy": ["energie*", "solaire*", "photovolta*"]},
            {
              "transport": [
                "mobilite*", "velo", "velos", "transport*", "covoiturage", "autopartage"
              ]
            },
            {
              "hospitality_tourism": [
                "office de tourisme", "syndicat d initiative", "tourism*", "gites",
                "auberge de jeunesse"
              ]
            },
            {
              "digital_media": [
                "radio", "numerique*", "informatique*", "fablab", "fab lab", "logiciel*"
              ]
            },
            {"business_services": ["coworking", "tiers lieu*", "tiers lieux"]},
            {
              "finance_insurance": [
                "cigales", "monnaie locale", "finances solidaires", "microcredit"
              ]
            },
            {
              "civic_life": [
                "anciens combattants", "cultuelle*", "paroiss*", "syndicat*", "amicale*",
                "jumelage", "citoyen*", "droits", "eglise*", "benevol*"
              ]
            }
        ]
      }
    }
    """
}
