// Which header texts stand for which attribute, per platform and version; which columns are personal.
//
// Read once from resources/import/aliases.json, so that a new platform or a renamed column is data.
// Threads: immutable after loading; share freely.

#pragma once

#include "models/import/buyeridentity.h"
#include "models/import/mappingformula.h"
#include "models/store/batchwriter.h"
#include "models/store/exportkind.h"

#include <QHash>
#include <QSet>

namespace shopglass {

/// The headers of one platform's (or version's) export of a kind.
struct AliasProfile
{
    QString id;
    /// Of other platforms than Kuaishou: their name; empty otherwise.
    QString platformZh;
    QString platformEn;
    Grain grain = Grain::Order;
    QHash<QString, int> attributeOf; ///< header key → attribute index
    std::vector<QStringList> headers; ///< by attribute: texts as the platform writes them, current one first
    QSet<QString> ignored; ///< header keys that are known and not stored
    QSet<QString> notWith; ///< header keys of other exports: with one of them it is not this file
    QHash<int, QString> constants; ///< attribute index → what the header row itself says of every row
    QHash<int, MappingFormula> formulas; ///< attribute index → how to calculate it where it has no column
    QHash<int, QStringList> blankValues; ///< attribute index → texts that mean "none" there
    std::optional<int> identityAttribute;
    QString identityKey; ///< header key of the column that feeds it
    IdentitySource identitySource = IdentitySource::Id;
};

struct KindAliases
{
    const ExportKind *kind = nullptr;
    int minimumKnown = 0; ///< fewer known headers are not enough to call a file of this kind
    std::vector<AliasProfile> profiles;
};

/// Aborts the start (with the path) when the built-in file is broken: it is ours.
class Aliases final
{
public:
    static const Aliases &instance();

    [[nodiscard]] const std::vector<KindAliases> &kinds() const noexcept { return m_kinds; }
    /// Takes a header key.
    [[nodiscard]] bool isPersonal(const QString &key) const { return m_personal.contains(key); }
    /// Whether a column with this header key names the shop that the file comes from, by number or by name.
    [[nodiscard]] bool isStoreId(const QString &key) const { return m_storeIds.contains(key); }
    [[nodiscard]] bool isStoreName(const QString &key) const { return m_storeNames.contains(key); }
    /// Texts that stand before the day or period of a whole file.
    [[nodiscard]] const QStringList &dayLabels() const noexcept { return m_dayLabels; }
    /// Whether a header key is the label of a totals row.
    [[nodiscard]] bool isTotal(const QString &key) const { return m_totals.contains(key); }
    /// The key without a unit in brackets: 实付款(元) → 实付款.
    [[nodiscard]] QString withoutUnit(const QString &key) const;
    /// Changes whenever the file changes.
    [[nodiscard]] const QString &hash() const noexcept { return m_hash; }

private:
    Aliases();
    void nameWithoutUnits();

    std::vector<KindAliases> m_kinds;
    QSet<QString> m_personal;
    QSet<QString> m_totals;
    QStringList m_dayLabels;
    QSet<QString> m_storeIds;
    QSet<QString> m_storeNames;
    QStringList m_units;
    QString m_hash;
};

} // namespace shopglass
