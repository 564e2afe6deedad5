// A mapping profile: which header or formula fills which attribute, and how cells are to be read.
//
// Written by hand (`--mapping FILE`, JSON documented in the import guide) or made from the built-in aliases.

#pragma once

#include "models/base/result.h"
#include "models/import/buyeridentity.h"
#include "models/import/timetext.h"
#include "models/store/batchwriter.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace shopglass {

/// The words of `grain` and `date_order` in the file, in the order of the enums.
const QStringList &mappingGrains();
const QStringList &mappingDateOrders();
/// The words of `encoding`.
const QStringList &mappingEncodings();

/// The hash of the built-in mapping, forced to a kind or not.
QString builtInMappingHash(const QString &aliasesHash, const QString &kindId);

/// Where one attribute's value comes from. One of header, formula, constant, aboveHeader is filled; none of
/// them says that the file has no such value, which is the only way to do without a required attribute.
struct MappingRule
{
    QString header; ///< matched after normalisation (NFKC, blanks, brackets)
    QString formula; ///< exact decimal arithmetic with {Header} placeholders, e.g. "{Quantity} * {UnitPrice}"
    QString constant;
    bool aboveHeader = false; ///< the day that the file names above its header; for the day of a kind of days
    QStringList blankValues; ///< cells that mean "nothing" beside the usual ones, e.g. "0" for an id
    QStringList stripSuffixes; ///< taken off before typing, e.g. "个", "元"
    QString
        dateFormat; ///< Qt date-time format for odd dates, e.g. "yyyy'#'M'#'d"; tried before the known forms
    QString onlyWhere; ///< header that must not be blank for this attribute to have a value
    IdentitySource identity = IdentitySource::Id; ///< for the buyer: what the column holds

    [[nodiscard]] bool absent() const
    {
        return header.isEmpty() && formula.isEmpty() && constant.isEmpty() && !aboveHeader;
    }
};

struct Mapping
{
    QString name;
    QString kindId;
    Grain grain = Grain::Order;
    DateOrder dateOrder = DateOrder::Auto;
    QString encoding; ///< of a text file; empty = automatic
    QString delimiter; ///< of a text file, one character; empty = automatic
    QString sheet; ///< only this sheet; empty = all that match
    int headerRow = 0; ///< 1-based; 0 = search
    QStringList skipRowsWith; ///< first-cell texts of totals rows, beside the built-in ones
    QStringList fillDown; ///< attributes whose blank cells take the value of the row above (same order)
    QMap<QString, MappingRule> rules; ///< attribute id → rule
    /// The header row of the files that it is for: one that is kept reads files with exactly these headers by
    /// itself. Says nothing about how a file is read.
    QStringList headers;

    /// Reads and checks the JSON; a fault names the path inside the file and what is allowed there.
    static Result<Mapping> fromJson(const QByteArray &json, const QString &fileName);
    [[nodiscard]] QByteArray toJson() const;
    /// Changes whenever the result of reading a file with this mapping could change.
    [[nodiscard]] QString hash() const;
};

} // namespace shopglass
