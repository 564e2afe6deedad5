#include "models/columns/factkeys.h"
#include "models/columns/figurekinds.h"
#include "models/evidence/evidenceview.h"
#include "models/evidence/pagefigures.h"
#include "models/evidence/replacedscores.h"
#include "models/store/factlookup.h"

#include <algorithm>

namespace shopglass {

namespace {

/// Makes cells of one column's stored values.
class CellMaker final
{
public:
    CellMaker(const ExportKind &kind, const QString &attribute)
        : m_attribute(&kind.attributes[std::size_t(kind.indexOf(attribute).value())])
        , m_blankIsBelowZero(m_attribute->type == AttributeType::Count && kind.key.contains(attribute))
    {
    }

    /// The dictionary id of a value that is a text; 0 = none.
    [[nodiscard]] qint64 textId(qint64 value) const
    {
        switch (m_attribute->type) {
        case AttributeType::Text:
            return value;
        case AttributeType::Id:
        case AttributeType::Enum:
            return value < 0 ? -value : 0;
        default:
            return 0;
        }
    }

    /// `text` gives the text of a dictionary id.
    template<class TextOf>
    [[nodiscard]] EvidenceCell cell(const StoredValue &value, const TextOf &text) const
    {
        EvidenceCell cell;
        if (!value)
            return cell;
        if (const qint64 id = textId(*value); id != 0)
            cell.text = text(id);
        else if (m_attribute->type == AttributeType::Id)
            cell.text = *value == 0 ? QString() : QString::number(*value);
        else if (m_attribute->type == AttributeType::Enum)
            cell.text = enumText(*value);
        else if (m_attribute->type != AttributeType::Text && (*value >= 0 || !m_blankIsBelowZero))
            cell.number = value;
        return cell;
    }

private:
    /// As files write it.
    [[nodiscard]] QString enumText(qint64 value) const
    {
        if (value >= qint64(m_attribute->values.size()))
            return {};
        const EnumValue &known = m_attribute->values[std::size_t(value)];
        return known.texts.isEmpty() ? known.id : known.texts.front();
    }

    const Attribute *m_attribute;
    bool m_blankIsBelowZero; ///< a blank count in a key is kept as −1
};

/// The texts that facts name, each read once.
class FactTexts final
{
public:
    static Result<FactTexts> read(const StoreReader &reader, const std::vector<StoredFact> &facts,
                                  const std::vector<CellMaker> &makers)
    {
        FactTexts texts;
        for (const StoredFact &fact : facts) {
            for (std::size_t column = 0; column < fact.values.size(); ++column) {
                const qint64 id = fact.values[column] ? makers[column].textId(*fact.values[column]) : 0;
                if (id != 0)
                    texts.m_ids.push_back(id);
            }
        }
        std::ranges::sort(texts.m_ids);
        texts.m_ids.erase(std::ranges::unique(texts.m_ids).begin(), texts.m_ids.end());
        auto read = reader.texts(texts.m_ids);
        if (!read)
            return read.error();
        texts.m_texts = std::move(*read);
        return texts;
    }

    [[nodiscard]] const QString &operator()(qint64 id) const
    {
        return m_texts[std::size_t(std::ranges::lower_bound(m_ids, id) - m_ids.begin())];
    }

private:
    std::vector<qint64> m_ids; ///< ascending
    std::vector<QString> m_texts;
};

/// How the payouts of a kind's keys are told apart; null where a key has one row.
const PayoutAttributes *payoutsOf(const QString &kind)
{
    const auto found = std::ranges::find(figureKinds(), kind, &FigureKind::kind);
    return found != figureKinds().end() && found->payouts ? &*found->payouts : nullptr;
}

/// Which of its key's rows in the columns one is; they lie together.
std::size_t placeInKey(const StoreColumns &facts, const QString &kind, std::size_t row, const FactKey &key)
{
    std::size_t first = row;
    while (first > 0 && factKeyOf(facts, kind, first - 1) == key)
        --first;
    return row - first;
}

Result<std::vector<StoredFact>> factsOf(const EvidenceRows &rows, const std::vector<EvidenceColumn> &columns,
                                        const StoreColumns &facts, const Workspace &workspace)
{
    QStringList attributes;
    for (const EvidenceColumn &column : columns)
        attributes.append(column.id);
    std::vector<FactKey> keys;
    keys.reserve(rows.rows.size());
    for (const RowShare &row : rows.rows)
        keys.push_back(factKeyOf(facts, rows.kind, row.row));
    const PayoutAttributes *payouts = payoutsOf(rows.kind);
    if (!payouts)
        return findFacts(workspace, facts.store.id, rows.kind, attributes, keys);
    std::vector<PayoutPlace> places;
    places.reserve(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        places.push_back({keys[i], placeInKey(facts, rows.kind, rows.rows[i].row, keys[i])});
    return findPayouts(workspace, facts.store.id, rows.kind, *payouts, attributes, places);
}

Result<std::vector<EvidenceLine>> readLines(const EvidenceRows &rows,
                                            const std::vector<EvidenceColumn> &columns,
                                            const StoreColumns &facts, const Workspace &workspace)
{
    const StoreReader reader(workspace);
    // As of one moment, and without a lock on the file for each of the rows.
    const auto snapshot = reader.snapshot();
    if (!snapshot)
        return snapshot.error();
    const auto found = factsOf(rows, columns, facts, workspace);
    if (!found)
        return found.error();
    std::vector<CellMaker> makers;
    for (const EvidenceColumn &column : columns)
        makers.emplace_back(ExportKinds::instance().kind(rows.kind), column.id);
    const auto texts = FactTexts::read(reader, *found, makers);
    if (!texts)
        return texts.error();
    std::vector<EvidenceLine> lines(found->size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const StoredFact &fact = (*found)[i];
        EvidenceLine &line = lines[i];
        line.share = rows.rows[i].share;
        line.cells.reserve(fact.values.size());
        for (std::size_t column = 0; column < fact.values.size(); ++column)
            line.cells.push_back(makers[column].cell(fact.values[column], *texts));
        if (fact.origin) {
            line.batch = fact.origin->batch;
            line.file = fact.origin->file;
            line.sheet = fact.origin->sheet;
            line.row = fact.origin->row;
        }
    }
    return lines;
}

/// Days that no file covers have nothing but their number.
EvidenceTable daysTable(const EvidenceRows &rows, Period period)
{
    EvidenceTable table{{}, {}, Unit::Days, rows.count, rows.total, {}, {}};
    table.columns.push_back(
        {QStringLiteral("day"), {QStringLiteral("日期"), QStringLiteral("Day")}, EvidenceColumn::Type::Day});
    for (const RowShare &row : rows.rows) {
        EvidenceLine line;
        line.share = row.share;
        line.cells.push_back({period.from.plus(int(row.row)).number(), {}});
        table.lines.push_back(std::move(line));
    }
    return table;
}

EvidenceTable tableOf(const EvidenceRows &rows)
{
    const ExportKind &kind = ExportKinds::instance().kind(rows.kind);
    return {rows.kind,  {kind.nameZh, kind.nameEn}, rows.unit, rows.count,
            rows.total, evidenceColumns(rows.kind), {}};
}

Result<EvidenceTable> readTable(const EvidenceRows &rows, const EvidenceView &view,
                                const Evaluator &evaluator, const Workspace &workspace)
{
    if (rows.kind.isEmpty())
        return daysTable(rows, view.period);
    EvidenceTable table = tableOf(rows);
    auto lines = readLines(rows, table.columns, *evaluator.context().columns, workspace);
    if (!lines)
        return lines.error();
    table.lines = std::move(*lines);
    return table;
}

/// What an answer says beside the rows.
EvidenceView headOf(const RowsQuestion &question, const Evaluator &evaluator, const Evidence &evidence)
{
    EvidenceView view;
    view.question = question;
    view.period = question.period.value_or(evaluator.context().period);
    const PageFigure *figure = pageFigure(question.indicator);
    view.indicator = figure ? figure->indicator : *evaluator.context().catalogue->find(question.indicator);
    view.value = evidence.value;
    view.parts = evidence.parts;
    return view;
}

} // namespace

Result<EvidenceView> readEvidence(const RowsQuestion &question, const Evaluator &evaluator,
                                  const Workspace &workspace)
{
    auto evidence = findEvidence(question, evaluator);
    if (!evidence)
        return evidence.error();
    EvidenceView view = headOf(question, evaluator, *evidence);
    for (const EvidenceRows &rows : evidence->kinds) {
        auto table = readTable(rows, view, evaluator, workspace);
        if (!table)
            return table.error();
        view.tables.push_back(std::move(*table));
    }
    auto replaced = replacedScores(question, evaluator, workspace);
    if (!replaced)
        return replaced.error();
    if (*replaced)
        view.tables.push_back(std::move(**replaced));
    return view;
}

Result<void> visitEvidence(const RowsQuestion &question, const Evaluator &evaluator,
                           const Workspace &workspace,
                           const std::function<bool(const EvidenceTable &)> &visit)
{
    constexpr std::size_t RowsAtOnce = 4096;
    RowsQuestion all = question;
    all.limit = 0;
    auto evidence = findEvidence(all, evaluator);
    if (!evidence)
        return evidence.error();
    const EvidenceView view = headOf(all, evaluator, *evidence);
    for (const EvidenceRows &rows : evidence->kinds) {
        if (rows.kind.isEmpty()) {
            if (!visit(daysTable(rows, view.period)))
                return {};
            continue;
        }
        EvidenceTable table = tableOf(rows);
        EvidenceRows part{rows.kind, rows.unit, {}, rows.count, rows.total};
        for (std::size_t begin = 0; begin < rows.rows.size(); begin += RowsAtOnce) {
            const auto first = rows.rows.begin() + std::ptrdiff_t(begin);
            part.rows.assign(first, first + std::ptrdiff_t(std::min(RowsAtOnce, rows.rows.size() - begin)));
            auto lines = readLines(part, table.columns, *evaluator.context().columns, workspace);
            if (!lines)
                return lines.error();
            table.lines = std::move(*lines);
            if (!visit(table))
                return {};
        }
    }
    const auto replaced = replacedScores(all, evaluator, workspace);
    if (!replaced)
        return replaced.error();
    if (*replaced)
        visit(**replaced);
    return {};
}

} // namespace shopglass
