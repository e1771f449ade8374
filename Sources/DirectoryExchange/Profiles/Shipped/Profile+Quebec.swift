extension Profile {
  /// The enterprise register of Québec, the directory of the social economy pole of Mauricie, and
  /// the list of municipalities.
  static let quebecMauricie = """
    {
      "name": "quebec-mauricie",
      "title": "Mauricie (Québec)",
      "edition": "2025-06",
      "uses": ["fr-words"],
      "unknown": ["NA", "n/a", "NULL"],
      "small_words": ["inc", "ltee", "enr", "obnl", "osbl", "le", "la", "les", "l", "du", "de",
        "des", "d", "et", "a", "au", "aux"],
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
          "sector_words": ["french", "french_likely"],
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
          "sector_words": ["french", "french_likely"],
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
