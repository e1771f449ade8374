extension Profile {
  /// The enterprise register of Québec, the directory of the social economy pole of Mauricie, and
  /// the list of municipalities.
  static let quebecMauricie = """
    {
      "name": "quebec-mauricie",
      "title": "Mauricie (Québec)",
      "edition": "2025-06",
      "unknown": ["NA", "n/a", "NULL"],
      "codes": {
        "families": {
          "APE": "association", "ASS": "association", "COP": "cooperative", "MUT": "mutual",
          "*": "unknown"
        },
        "towns": {
          "shawinigan sud": "Shawinigan", "grand mere": "Shawinigan",
          "saint georges de champlain": "Shawinigan",
          "st georges de champlain": "Shawinigan",
          "saint gerard des laurentides": "Shawinigan", "lac a la tortue": "Shawinigan",
          "cap de la madeleine": "Trois-Rivières", "trois rivieres ouest": "Trois-Rivières",
          "pointe du lac": "Trois-Rivières", "sainte marthe du cap": "Trois-Rivières",
          "saint louis de france": "Trois-Rivières", "parent": "La Tuque",
          "saint adelphe de champlain": "Saint-Adelphe", "st barnabe nord": "Saint-Barnabé",
          "saint barnabe nord": "Saint-Barnabé", "trois rivieres qc": "Trois-Rivières",
          "saint tite qc": "Saint-Tite"
        },
        "repeated": {
          "saint stanislas": "QC-37245", "saint saintanislas": "QC-37245",
          "st stanislas": "QC-37245", "saint stanislas quebec": "QC-37245",
          "saint leon le grand": "QC-51035", "st leon le grand": "QC-51035",
          "saint leon le grand quebec": "QC-51035", "st leon le grand quebec": "QC-51035",
          "saint severin": "QC-35020", "st severin": "QC-35020", "saint severin quebec": "QC-35020"
        }
      },
      "words": {
        "french": [
          {"housing": ["habitation*", "logement*", "loyer*", "residence pour*", "copropriete*",
            "hlm", "condominium*", "coop d habitation"]},
          {"social_care": ["garde a l enfance", "garde d enfant*", "service de garde*", "garderie*",
            "petite enfance", "cpe", "halte garderie", "personnes agees", "ages", "aines", "aine*",
            "handicap*", "deficien*", "maintien a domicile", "soutien a domicile",
            "aide domestique", "aide a domicile", "itineran*", "sans abri", "maison de la famille",
            "maison des familles", "familles", "famille*", "violence", "pauvrete", "demunis",
            "popote*", "services sociaux", "service social", "social service*", "hebergement",
            "autisme", "toxicoman*", "femmes", "jeunes", "jeunesse", "adolescent*", "enfants",
            "enfant*", "maison des jeunes", "accompagnement", "proches aidants", "deuil",
            "suicid*", "parents", "integration sociale", "entraide", "aide aux personnes",
            "aide alimentaire", "organismes sociaux", "action sociale", "bien etre", "sociaux",
            "residence*", "foyer*", "grossesse", "maternite", "naissance*", "adoption",
            "reinsertion", "alcool*", "assistance", "personnes seules", "veuves", "refuge"]},
          {"health": ["sante", "hopital*", "hospital*", "clinique*", "medica*", "medecin*",
            "soins", "cancer", "maladie*", "ambulan*", "paramedic*", "sclerose", "dialyse",
            "diabet*", "alzheimer", "parkinson", "dentaire*", "psycholog*", "therap*", "sida",
            "mentale", "cardiaque*", "epilepsie", "premiers soins", "premiers repondants"]},
          {"agriculture_food": ["agricol*", "agriculteur*", "agricult*", "ferme*", "elevage*",
            "laitier*", "laitiere*", "maraich*", "jardin*", "forestier*", "foresti*", "foret*",
            "sylvicol*", "sylvicult*", "boise*", "aliment*", "cuisine collective",
            "cuisines collectives", "produits de la ferme", "brass*", "acericole*", "erabl*",
            "apicult*", "producteurs", "insemination", "bovin*", "chevaux", "equestre*",
            "horticult*", "ensilage", "machinerie agricole", "cuma", "grain*"]},
          {"sport_leisure": ["sport*", "hockey", "soccer", "baseball", "football", "basket*",
            "volley*", "tennis", "golf*", "ski*", "motoneige*", "quad*", "vtt", "chasse*",
            "peche*", "petanque*", "quilles", "patin*", "natation", "aqua*", "nautique*", "voile",
            "canot*", "kayak*", "cyclis*", "velo*", "athlet*", "gymnas*", "judo", "karate",
            "arts martiaux", "danse*", "loisir*", "recreati*", "plein air", "camping*",
            "randonnee*", "sentier*", "piste*", "curling", "billard", "bridge", "bingo*",
            "echecs", "jeux", "jeu", "tir", "course*", "marche a pied", "raquette*", "escalade",
            "scout*", "guide*", "terrain de jeux", "parc", "amusement*", "divertissement*",
            "modelis*", "voitures anciennes", "automobiles anciennes", "moto*", "conditionnement",
            "entrainement", "competition*", "equipe*", "cartes", "club de *", "club social",
            "clubs sociaux", "club", "plage", "aviation", "aerien*", "radio amateur", "archers",
            "arc", "philateli*", "collection*"]},
          {"culture": ["cultur*", "theatr*", "music*", "musique*", "choral*", "chant*", "chorale*",
            "orchestre*", "harmonie", "fanfare", "concert*", "spectacle*", "festival*",
            "festivites", "fete*", "art", "arts", "artist*", "artisan*", "peintre*", "peinture",
            "cinema*", "film*", "litter*", "livre*", "bibliothe*", "musee*", "museal*",
            "patrimoin*", "histor*", "histoire", "genealog*", "exposition*", "galerie*",
            "metiers d art", "carnaval*", "evenement*", "tissage*", "fermieres", "folklor*",
            "poesie", "ecrivain*", "sculpt*", "photograph*", "archeolog*", "conte"]},
          {"employment_integration": ["emploi*", "employab*", "insertion*", "main d oeuvre",
            "integration en emploi", "integration au travail", "placement", "developpement local",
            "developpement economique", "developpement regional", "developpement communautaire",
            "economique*", "economie sociale", "entrepreneur*", "concertation", "corporation de dev*",
            "developpement*"]},
          {"education_training": ["enseign*", "ecole*", "scolaire*", "formation*", "cours",
            "educat*", "etudiant*", "alphabet*", "universit*", "college*", "cegep*", "pedagog*",
            "bourse*", "ateliers", "apprentissage*", "conference*", "diplom*", "maternelle*",
            "eleves", "stage*"]},
          {"environment_reuse": ["environnement*", "recycl*", "recuper*", "reemploi*",
            "conservation*", "riviere*", "bassin*", "lac", "lacs", "eau", "eaux", "faune*",
            "animal*", "animaux", "nature*", "ecolog*", "dechet*", "matieres residuelles",
            "friperie*", "vetements usages", "protection du milieu", "biodivers*", "compost*",
            "aqueduc*", "egout*", "chiens", "chats", "spca", "rivera*", "barrage*"]},
          {"transport": ["transport*", "taxi*", "covoitur*", "mobilite", "chemin*", "route*",
            "deneigement", "stationnement", "navigation", "camionn*"]},
          {"hospitality_tourism": ["touris*", "auberge*", "hotel*", "restaur*", "traiteur*",
            "villegiat*", "pourvoirie*", "cafe*", "repas", "bar", "gite*", "cantine*"]},
          {"digital_media": ["radio*", "televis*", "journal*", "media*", "presse", "communication*",
            "informati*", "internet", "web", "edition*", "telecommunic*", "telephon*", "publicat*"]},
          {"finance_insurance": ["caisse*", "credit", "epargne*", "assurance*", "mutuelle*",
            "fonds", "invest*", "financ*", "pret*", "placements", "capital", "retraite*"]},
          {"energy": ["energie*", "electri*", "eolien*", "chauffage*", "gaz", "biomasse"]},
          {"research": ["recherche*", "scientifi*", "science*", "innovation*", "laboratoire*"]},
          {"construction": ["construction*", "batiment*", "renovation*", "menuiserie*",
            "plomb*", "infrastructure*"]},
          {"retail": ["magasin*", "epicerie*", "commerce*", "vente*", "boutique*", "marchand*",
            "achat*", "comptoir*", "vetements", "marche public", "distribution", "librairie*"]},
          {"industry_crafts": ["fabric*", "usine*", "manufactur*", "transformation*", "atelier*",
            "production", "imprim*", "couture", "metal*", "bois"]},
          {"business_services": ["conseil*", "comptab*", "juridi*", "administratif*",
            "administration*", "consult*", "gestion*", "secretariat", "entretien menager",
            "location*", "immeuble*", "immobili*", "salle*", "entretien*", "securite",
            "technique*", "locaux", "biens"]},
          {"civic_life": ["syndic*", "association*", "regroupement*", "defense", "defendre",
            "droits", "interets", "benevol*", "communautaire*", "charit*", "fondation*",
            "philanthrop*", "religi*", "eglise*", "paroiss*", "culte*", "catholi*", "evangel*",
            "pastoral*", "chret*", "fabrique*", "cimetiere*", "fraternel*", "club lions", "lions",
            "rotary", "kiwanis", "optimiste*", "chevaliers", "cadets", "veterans", "legion",
            "anciens combattants", "citoyen*", "politique*", "parti", "election*", "municip*",
            "proprietaires", "locataires", "consommat*", "solidar*", "humanitaire*", "missions",
            "mission*", "bienfaisance", "dons", "don", "levee de fonds", 
            "sans but lucratif", "but non lucratif", "representer",
            "representation", "promotion*", "promouvoir", "chambre de commerce", "professionnel*",
            "convention*", "communaute*", 
            
            "spiritu*", "bible", "priere*", "dieu", "amicale*", "ordre", "pompier*",
            "sauvetage", "prevention*"]}
        ]
      },
      "territories": [{"id": "QC", "code": "QC", "name": "Québec", "level": "country"}],
      "groups": [{
        "id": "pole-mauricie", "name": "Répertoire du Pôle d’économie sociale Mauricie",
        "kind": "umbrella", "form": "network"
      }],
      "tables": [
        {
          "kind": "territories",
          "headers": ["mcode", "munnom", "regadm", "mrc"],
          "levels": [
            {
              "level": "region",
              "id": {"column": "regadm", "inside_brackets": true, "prefix": "QC-R"},
              "code": {"column": "regadm", "inside_brackets": true},
              "name": {"column": "regadm", "before_brackets": true},
              "parent": {"constant": "QC"}
            },
            {
              "level": "intercommunality",
              "id": {"column": "mrc", "inside_brackets": true, "prefix": "QC-MRC"},
              "code": {"column": "mrc", "inside_brackets": true},
              "name": {"column": "mrc", "before_brackets": true, "drop_prefix": "MRC "}
            },
            {
              "level": "municipality",
              "id": {"column": "mcode", "prefix": "QC-"},
              "code": "mcode", "name": "munnom", "area": "msuperf", "population": "mpopul"
            }
          ]
        },
        {
          "kind": "organizations",
          "headers": ["NEQ", "NomEntreprise", "SecteurActivite", "FormeJuridique"],
          "fields": {
            "id": {"column": "NEQ", "prefix": "neq:"},
            "name": "NomEntreprise",
            "family": {"column": "FormeJuridique", "codes": "families"},
            "legal_form": {"column": "FormeJuridique", "prefix": "QC-REQ:"},
            "activity": "SecteurActivite",
            "activity_scheme": {"constant": "TEXT"},
            "address": "Adresse", "postcode": "CodePostal", "lat": "lat", "lon": "long",
            "source": {"constant": "Registraire des entreprises"},
            "updated": {"constant": "2025-06"}
          },
          "sector_words": "french",
          "place": [
            {"id": {"column": "Municipalite", "fold": true, "codes": "repeated"}},
            {"name": {"column": "Municipalite", "drop_suffix": " (Québec)"}},
            {"name": {"column": "Municipalite", "drop_suffix": " (Québec)", "fold": true,
              "codes": "towns"}},
            {"name": {"column": "Municipalite", "drop_suffix": " QC"}},
            {"id": {"column": "Adresse_Lign3", "fold": true, "codes": "repeated"}},
            {"name": {"column": "Adresse_Lign3", "drop_suffix": " (Québec)"}},
            {"name": {"column": "Adresse_Lign3", "drop_suffix": " (Québec)", "fold": true,
              "codes": "towns"}},
            {"same": "CodePostal"}
          ]
        },
        {
          "kind": "organizations",
          "headers": ["NomEntreprise", "Territoire", "SiteWeb"],
          "match": "name",
          "group": "pole-mauricie",
          "fields": {
            "id": {"join": [{"column": "NomEntreprise", "fold": true},
              {"column": "CodePostal", "fold": true}], "prefix": "pole-mauricie:"},
            "name": "NomEntreprise", "address": "Adresse", "postcode": "CodePostal",
            "website": "SiteWeb",
            "source": {"constant": "Pôle d’économie sociale Mauricie"},
            "updated": {"constant": "2025-06"}
          },
          "sector_words": "french",
          "place": [
            {"id": {"column": "Municipalite", "fold": true, "codes": "repeated"}},
            {"name": "Municipalite"},
            {"name": {"column": "Municipalite", "fold": true, "codes": "towns"}},
            {"same": "CodePostal"}
          ]
        }
      ]
    }
    """
}
