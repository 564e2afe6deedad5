#include "models/import/preview.h"

#include "models/import/aliases.h"
#include "models/import/dayabove.h"
#include "models/import/headertext.h"
#include "models/import/mappingsuggestion.h"
#include "models/import/previewrows.h"
#include "models/import/sheetchoice.h"

#include <QFileInfo>

#include <algorithm>

namespace shopglass {
namespace {

/// A mapping without the rules that this header row cannot serve; true when it was left as it was.
bool fitRules(Mapping &mapping, const QStringList &headers)
{
    const auto problems = problemsOf(mapping, headers);
    bool whole = true;
    for (const MappingProblem &problem : problems) {
        if (problem.what == MappingProblem::What::BadRule) {
            mapping.rules.remove(problem.attributeId);
            mapping.fillDown.removeAll(problem.attributeId);
            whole = false;
        }
    }
    return whole;
}

Mapping withLayoutOf(Mapping mapping, const Mapping &layout)
{
    mapping.encoding = layout.encoding;
    mapping.delimiter = layout.delimiter;
    mapping.sheet = layout.sheet;
    mapping.headerRow = layout.headerRow;
    mapping.dateOrder = layout.dateOrder;
    mapping.grain = layout.grain;
    mapping.skipRowsWith = layout.skipRowsWith;
    mapping.name = layout.name;
    return mapping;
}

/// Which mapping the preview is made with.
void chooseMapping(Preview &preview, const PreviewOptions &options, const Mapping *kept,
                   const std::vector<TopRow> &rows, std::size_t header)
{
    const ExportKinds &kinds = ExportKinds::instance();
    if (options.mapping) {
        preview.mapping = *options.mapping;
        preview.origin = Preview::Origin::Given;
        const bool fit = options.rules == PreviewOptions::Rules::Fit;
        if (fit && (preview.mapping.rules.isEmpty() || !fitRules(preview.mapping, preview.headers))) {
            const Mapping suggested = suggestedMapping(kinds.kind(preview.mapping.kindId), rows, header);
            preview.mapping = withLayoutOf(suggested, *options.mapping);
            preview.origin = Preview::Origin::Suggested;
        }
        return;
    }
    if (kept && options.kindId.isEmpty()) {
        preview.mapping = *kept;
        preview.origin = Preview::Origin::Kept;
        return;
    }
    const SheetMatch match = matchBuiltIn(rows, options.kindId);
    const ExportKind *kind = match.plan ? match.plan->kind : kinds.find(options.kindId);
    if (!kind)
        kind = preview.candidates.empty() ? &kinds.all().front() : preview.candidates.front().kind;
    preview.mapping = suggestedMapping(*kind, rows, header);
    preview.origin = match.plan ? Preview::Origin::BuiltIn : Preview::Origin::Suggested;
}

void describeHeader(Preview &preview, const std::vector<TopRow> &rows, std::size_t header)
{
    const TopRow &row = rows[header];
    preview.headerRow = row.row;
    for (const QString &text : row.texts) {
        preview.headers.append(text.simplified());
        preview.personal.push_back(Aliases::instance().isPersonal(headerKey(text)));
    }
    while (!preview.headers.isEmpty() && preview.headers.last().isEmpty()) {
        preview.headers.removeLast();
        preview.personal.pop_back();
    }
    const auto above = dayAbove(rows, header);
    preview.dayAbove = above.value_or(QString());
    preview.candidates = kindCandidates(row, above);
    preview.ambiguous = preview.candidates.size() > 1 && preview.candidates[0].missing.isEmpty()
        && preview.candidates[1].missing.isEmpty()
        && preview.candidates[0].weight == preview.candidates[1].weight;
}

} // namespace

Preview previewWithoutFile(const Mapping &mapping)
{
    Preview preview;
    preview.hasSample = false;
    preview.origin = Preview::Origin::Given;
    preview.mapping = mapping;
    const TopRow header{1, mapping.headers.isEmpty() ? headersNamedBy(mapping) : mapping.headers};
    describeHeader(preview, {header}, 0);
    preview.candidates.clear(); // the kind is known
    preview.ambiguous = false;
    preview.problems = problemsOf(mapping, preview.headers);
    const SheetPlan plan = planOf(mapping, {header}, 0);
    for (std::size_t i = 0; i < plan.attributes.size(); ++i)
        preview.how.append(howItIsRead(plan, i));
    return preview;
}

FilePreview::FilePreview(const QString &path, std::shared_ptr<const MappingProfiles> profiles, Day today,
                         ScoreScales scales)
    : m_today(today)
{
    m_request.path = path;
    m_request.profiles = std::move(profiles);
    m_request.scales = std::move(scales);
}

Result<void> FilePreview::open(const PreviewOptions &options, const ProgressSink &progress)
{
    SourceOptions source;
    source.password = options.password;
    if (options.mapping) {
        source.encoding = options.mapping->encoding;
        source.delimiter = options.mapping->delimiter;
    }
    const SourceOptions &now = m_request.source;
    if (m_source && now.password == source.password && now.encoding == source.encoding
        && now.delimiter == source.delimiter)
        return {};
    m_request.source = source;
    m_source = std::make_unique<ChosenSource>(m_request);
    auto opened = m_source->open(progress);
    if (!opened)
        m_source.reset();
    return opened;
}

Result<int> FilePreview::chooseSheet(const PreviewOptions &options, const ProgressSink &progress)
{
    const QStringList sheets = m_source->source().sheets();
    if (options.mapping && !options.mapping->sheet.isEmpty())
        return int(std::max<qsizetype>(0, sheets.indexOf(options.mapping->sheet)));
    int best = 0;
    std::optional<SheetFit> bestFit;
    for (int sheet = 0; sheet < sheets.size(); ++sheet) {
        const auto rows = m_source->topRows(sheet, progress);
        if (!rows)
            return rows.error();
        const Mapping *kept = options.mapping ? nullptr : m_source->mappingOf(sheet);
        const SheetFit fit = sheetFit(*rows, kept ? std::optional(*kept) : options.mapping, options.kindId);
        if (!bestFit || *bestFit < fit) {
            best = sheet;
            bestFit = fit;
        }
    }
    return best;
}

Result<Preview> FilePreview::look(const PreviewOptions &options, const ProgressSink &progress)
{
    if (auto opened = open(options, progress); !opened)
        return opened.error();
    const auto sheet = chooseSheet(options, progress);
    if (!sheet)
        return sheet.error();
    const auto rows = m_source->topRows(*sheet, progress);
    if (!rows)
        return rows.error();
    TableSource &source = m_source->source();
    Preview preview;
    preview.file = QFileInfo(m_request.path).fileName();
    preview.description = source.description();
    preview.delimiter = source.delimiter();
    preview.sheets = source.sheets();
    preview.sheet = *sheet;
    preview.wholeFile = true;
    if (rows->empty()) {
        preview.mapping = options.mapping.value_or(Mapping());
        if (preview.mapping.kindId.isEmpty())
            preview.mapping.kindId = ExportKinds::instance().all().front().id;
        preview.problems = problemsOf(preview.mapping, {});
        return preview;
    }
    const Mapping *kept = options.mapping ? nullptr : m_source->mappingOf(*sheet);
    const std::size_t header = headerIndexFor(options.mapping ? options.mapping
                                                  : kept      ? std::optional(*kept)
                                                              : std::nullopt,
                                              *rows);
    describeHeader(preview, *rows, header);
    chooseMapping(preview, options, kept, *rows, header);
    preview.mapping.headers.clear();
    for (const QString &text : std::as_const(preview.headers)) {
        if (!text.isEmpty())
            preview.mapping.headers.append(text);
    }
    preview.problems = problemsOf(preview.mapping, preview.headers);

    SheetPlan plan = planOf(preview.mapping, *rows, header);
    plan.sheet = *sheet;
    plan.info.name = preview.sheets.at(*sheet);
    if (plan.attributes[std::size_t(plan.keyAttribute)].source == AttributePlan::Source::None)
        plan.rowIdPrefix = "#";
    for (std::size_t i = 0; i < plan.attributes.size(); ++i)
        preview.how.append(howItIsRead(plan, i));
    PreviewRows looker(plan, m_today, m_request.scales, preview);
    const auto visit = [&](qint64 row, std::span<const RawCell> cells) {
        return row <= plan.headerRow || looker.look(row, cells);
    };
    if (auto read = source.readSheet(*sheet, visit, progress); !read)
        return read.error();
    return preview;
}

} // namespace shopglass
