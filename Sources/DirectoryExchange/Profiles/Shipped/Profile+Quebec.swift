extension Profile {
  /// The enterprise register of Québec (its open data, and the extract of Mauricie), the directory of
  /// the social economy pole of Mauricie, and the list of municipalities.
  ///
  /// Of the whole register, associations, non-profit legal persons, cooperatives and mutuals that are
  /// registered today are kept. The town is the last line of an address before its postcode.
  ///
  /// > Source: Registraire des entreprises, "Données publiques sur les entreprises au Québec", guide
  /// > IN-537 (2025), for the columns; the bands of employees are to be checked.
  static let quebec = """
    {
      "name": "quebec",
      "title": "Québec",
      "edition": "",
      "uses": ["fr-words"],
      "unknown": ["NA", "n/a", "NULL"],
      "small_words": ["inc", "ltee", "enr", "obnl", "osbl", "le", "la", "les", "l", "du", "de",
        "des", "d", "et", "a", "au", "aux"],
      "keys": ["neq", "neq-place"],
      "codes": {
        "req_forms": {
          "association": ["APE", "ASS"], "cooperative": ["COP"], "mutual": ["MUT"]
        },
        "req_workforce": {
          "A": "1-5", "B": "6-10", "C": "11-25", "D": "26-49", "E": "50-99", "F": "100-249",
          "G": "250-499", "H": "500-749", "I": "750-999", "J": "1000-2499", "K": "2500-4999",
          "L": "5000+"
        },
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
      "recipes": {
        "req_town": {
          "first": ["ADR_DOMCL_LIGN3_ADR", "ADR_DOMCL_LIGN2_ADR"],
          "drop_suffix": " QC", "before_brackets": true
        },
        "req_place_town": {
          "first": ["LIGN3_ADR", "LIGN2_ADR"], "drop_suffix": " QC", "before_brackets": true
        }
      },
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
          "keys": {"neq": "NEQ"},
          "fields": {
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
          ],
          "levels": [
            {
              "level": "municipality",
              "id": {"column": "Municipalite", "drop_suffix": " (Québec)", "fold_place": true, "prefix": "QC-M-"},
              "name": {"column": "Municipalite", "drop_suffix": " (Québec)"}, "parent": {"constant": "QC"}
            }
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
          ],
          "levels": [
            {
              "level": "municipality",
              "id": {"column": "Municipalite", "fold_place": true, "prefix": "QC-M-"},
              "name": {"column": "Municipalite"}, "parent": {"constant": "QC"}
            }
          ]
        },
        {
          "kind": "organizations",
          "title": "Entreprise.csv", "needs": {"names": "Nom.csv"},
          "headers": ["NEQ", "COD_FORME_JURI", "COD_STAT_IMMAT", "ADR_DOMCL_LIGN1_ADR"],
          "optional": ["*"],
          "leave_out": [{"column": "COD_STAT_IMMAT", "is_not": ["IM", ""], "because": "ceased"}],
          "keep": [{"column": "COD_FORME_JURI", "in": "req_forms"}],
          "keys": {"neq": "NEQ"},
          "fields": {
            "family": {"column": "COD_FORME_JURI", "codes": "req_forms"},
            "legal_form": {"column": "COD_FORME_JURI", "prefix": "QC-REQ:"},
            "activity": {"first": ["DESC_ACT_ECON_ASSUJ", "DESC_ACT_ECON_ASSUJ2"]},
            "activity_scheme": {"constant": "TEXT"},
            "founded": {"first": ["DAT_CONSTI", "DAT_IMMAT"], "date": "ymd"},
            "workforce": {"column": "COD_INTVAL_EMPLO_QUE", "codes": "req_workforce"},
            "address": "ADR_DOMCL_LIGN1_ADR", "postcode": "ADR_DOMCL_LIGN4_ADR",
            "source": {"constant": "Registraire des entreprises"}
          },
          "facts": [{"label": "Objet", "column": "OBJET_SOC"}],
          "sector_words": ["french", "french_likely"], "words_in": ["OBJET_SOC"],
          "place": [
            {"name": {"recipe": "req_town"}},
            {"name": {"recipe": "req_town", "fold": true, "codes": "towns"}},
            {
              "name": {
                "column": "ADR_DOMCL_LIGN2_ADR", "drop_suffix": " QC", "before_brackets": true
              }
            },
            {"same": "ADR_DOMCL_LIGN4_ADR"}
          ],
          "levels": [
            {
              "level": "municipality",
              "id": {"recipe": "req_town", "fold_place": true, "prefix": "QC-M-"},
              "name": {"recipe": "req_town"}, "parent": {"constant": "QC"}
            }
          ]
        },
        {
          "kind": "organizations",
          "title": "Nom.csv", "needs": {"organizations": "Entreprise.csv"},
          "headers": ["NEQ", "NOM_ASSUJ", "STAT_NOM", "TYP_NOM_ASSUJ"],
          "optional": ["*"], "adds_only": true, "repeats": true,
          "when": [
            {"column": "STAT_NOM", "is": "V"}, {"column": "TYP_NOM_ASSUJ", "is": ["N", "M"]}
          ],
          "keys": {"neq": "NEQ"},
          "fields": {
            "name": "NOM_ASSUJ", "source": {"constant": "Registraire des entreprises"}
          }
        },
        {
          "kind": "organizations",
          "title": "Nom.csv", "needs": {"organizations": "Entreprise.csv"},
          "headers": ["NEQ", "NOM_ASSUJ", "STAT_NOM", "TYP_NOM_ASSUJ"],
          "optional": ["*"], "adds_only": true, "repeats": true,
          "when": [{"column": "STAT_NOM", "is": "V"}],
          "keys": {"neq": "NEQ"},
          "fields": {
            "alias": "NOM_ASSUJ", "source": {"constant": "Registraire des entreprises"}
          }
        },
        {
          "kind": "places",
          "needs": {"organizations": "Entreprise.csv"},
          "headers": ["NEQ", "NO_SUF_ETAB", "IND_ETAB_PRINC", "NOM_ETAB"],
          "optional": ["*"], "adds_only": true,
          "when": [{"column": "IND_ETAB_PRINC", "is_not": "O"}],
          "keys": {"neq-place": {"join": ["NEQ", "NO_SUF_ETAB"], "with": "-"}},
          "fields": {
            "unit": {"column": "NEQ", "prefix": "neq:"}, "name": "NOM_ETAB",
            "activity": {"first": ["DESC_ACT_ECON_ETAB", "DESC_ACT_ECON_ETAB2"]},
            "activity_scheme": {"constant": "TEXT"},
            "address": "LIGN1_ADR", "postcode": "LIGN4_ADR",
            "source": {"constant": "Registraire des entreprises"}
          },
          "sector_words": ["french", "french_likely"],
          "place": [
            {"name": {"recipe": "req_place_town"}},
            {"name": {"recipe": "req_place_town", "fold": true, "codes": "towns"}},
            {"name": {"column": "LIGN2_ADR", "drop_suffix": " QC", "before_brackets": true}},
            {"same": "LIGN4_ADR"}
          ],
          "levels": [
            {
              "level": "municipality",
              "id": {"recipe": "req_place_town", "fold_place": true, "prefix": "QC-M-"},
              "name": {"recipe": "req_place_town"}, "parent": {"constant": "QC"}
            }
          ]
        }
      ]
    }
    """
}
