// How one sheet will be read: which column, formula or constant fills which attribute, and what is left out.
//
// Made from a header row and either the built-in aliases or a mapping. Recognition goes by the header texts
// alone: never by position, never by a translated text.

#pragma once

#include "models/import/kindcandidates.h"
#include "models/import/mapping.h"
#include "models/import/mappingformula.h"
#include "models/import/readings.h"
#include "models/import/timetext.h"

#include <string>

namespace shopglass {

/// Where the values of one attribute come from in one sheet.
struct AttributePlan
{
    enum class Source { None, Column, Formula, Constant };
    Source source = Source::None;
    int column = -1;
    std::optional<MappingFormula> formula;
    std::vector<int> operands; ///< columns of the formula's headers
    std::string constant;
    std::vector<std::string> suffixes;
    std::optional<DateForm> form;
    QString dateFormat; ///< what `form` was made from
    int onlyWhere = -1; ///< column that must not be blank
    std::vector<std::string> blankValues;
    IdentitySource identity = IdentitySource::Id;
    bool required = false;
    bool fillDown = false;
    bool personal = false; ///< its values never go into a reject
    QString header; ///< as in the file, or the formula; for rejects
};

struct SheetPlan
{
    int sheet = 0; ///< index in the file
    qint64 headerRow = 0;
    int columns = 0; ///< up to the last header that is not blank
    const ExportKind *kind = nullptr;
    QString profileId; ///< of the built-in profile; empty with a mapping
    QString platform; ///< where it is another than Kuaishou, in the reader's language
    DateOrder dateOrder = DateOrder::Auto;
    DayColumn dayColumn = DayColumn::WholeDays; ///< whether its days come with hours
    std::vector<AttributePlan> attributes; ///< in the order of the kind
    /// Where rows have no number of their own (grain row): theirs is this text with the row's number behind
    /// it.
    std::string rowIdPrefix;
    int keyAttribute = 0; ///< first attribute of the business key
    int productAttribute = -1; ///< product_id, where the kind has one
    int storeIdColumn = -1; ///< columns that name the shop itself; nothing of them is stored with the rows
    int storeNameColumn = -1;
    std::vector<int> nameColumns; ///< with 合计 and the like in one of them a row is one of totals
    std::vector<std::string> headers; ///< texts of the header row, to recognise it when it comes again
    QStringList skipRowsWith; ///< header keys of the mapping's own totals labels
    QStringList repeated; ///< headers that came twice; the first one is read
    SheetInfo info;
};

/// What became of looking for a header.
struct SheetMatch
{
    std::optional<SheetPlan> plan;
    // Without a plan: what came nearest.
    QString nearestZh;
    QString nearestEn;
    bool noDate = false; ///< everything needed is there but a date
    int known = 0; ///< headers that the nearest kind knows
    QStringList missing; ///< headers that the nearest kind still needs, one of its dates included
    bool empty = false; ///< the sheet has no text at all
    std::vector<KindCandidate> candidates; ///< kinds that know some of the headers, nearest first
    bool ambiguous = false; ///< the first candidates fit equally well
    qint64 headerRow = 0; ///< of the row that comes nearest; 0 = none does
};

/// An empty plan for a kind.
SheetPlan emptyPlan(const ExportKind &kind);

/// Adds what follows from the columns: attributes that are read from another one's column (the highest price,
/// the hour of a day; not those named in `absent`), whether days come with hours, and which cells can say
/// that a row is one of totals. `rows` are the first of the sheet.
void completePlan(SheetPlan &plan, const std::vector<TopRow> &rows, const QStringList &absent);

/// Looks through the rows for a header of one of our kinds (of `kindId` only, when given).
SheetMatch matchBuiltIn(const std::vector<TopRow> &rows, const QString &kindId);

/// The plan of a sheet with that header row, whether or not it has every header of the mapping: what it lacks
/// stays blank. Requires: the mapping's attributes are those of its kind.
SheetPlan planOf(const Mapping &mapping, const std::vector<TopRow> &rows, std::size_t headerIndex);

/// The headers that a mapping's rules name, each once.
QStringList headersNamedBy(const Mapping &mapping);

/// Looks for the row that has every header the mapping names.
SheetMatch matchMapping(const std::vector<TopRow> &rows, const Mapping &mapping);

} // namespace shopglass
