#include "models/import/importrun.h"

#include "models/base/watchedwork.h"
#include "models/import/aliases.h"
#include "models/import/refusals.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace shopglass {
namespace {

QString identitySetting()
{
    return QStringLiteral("identity_key_id");
}

} // namespace

ImportRun::ImportRun(Workspace &workspace, const ImportRequest &request, const Clock &clock,
                     const ProgressSink &progress)
    : m_workspace(workspace)
    , m_request(request)
    , m_clock(clock)
    , m_progress(progress)
    , m_source(request)
{
    m_named = [this](const ProgressStep &step) {
        m_step = step;
        m_step.subject = m_file.name;
        m_step.rows = m_counts.read;
        // All is done only when it is being made to last.
        if (step.total > 0)
            m_step.done = std::min(step.done, step.total - 1);
        return m_progress(m_step);
    };
}

Result<ImportOutcome> ImportRun::run()
{
    if (auto described = describeFile(); !described)
        return described.error();
    if (!m_file.sha256.isEmpty()) {
        const auto same = findSameFile(m_workspace, m_request.store, m_file);
        if (!same)
            return same.error();
        if (*same && !m_request.dryRun) {
            m_outcome.state = ImportOutcome::State::Unchanged;
            m_outcome.summary = **same;
            if ((*same)->file != m_file.name) {
                m_outcome.warnings.append(sameAsEarlier((*same)->file, (*same)->id));
                m_outcome.summary.file = m_file.name;
            }
            return std::move(m_outcome);
        }
    }
    for (const auto step : {&ImportRun::planSheets, &ImportRun::openIdentity, &ImportRun::prepareChecks,
                            &ImportRun::readSheets}) {
        if (auto done = (this->*step)(); !done)
            return unlessChanged(done.error());
    }
    return finish();
}

/// What is wrong with a file that somebody still writes is that.
Error ImportRun::unlessChanged(const Error &error) const
{
    const bool isOfFile = error.kind == ErrorKind::Refused;
    return isOfFile && !m_stamp->isStill() ? FileStamp::changedError(m_file.name) : error;
}

Result<void> ImportRun::describeFile()
{
    const QFileInfo info(m_request.path);
    m_file.name = m_request.shownName.isEmpty() ? info.fileName() : m_request.shownName;
    m_stamp.emplace(m_request.path);
    m_file.bytes = m_stamp->bytes();
    if (!info.isFile()) {
        const Result<void> opened = m_source.open(m_named);
        return opened ? fileNotReadable(m_file.name, {}) : opened.error();
    }
    // A file of a new size is a new file, and its digest can wait until it has been read.
    const auto known = hasFileOfSize(m_workspace, m_request.store, m_file.bytes);
    if (!known)
        return known.error();
    m_digest.emplace(m_request.path, *known ? FileDigest::Wanted::Now : FileDigest::Wanted::Later);
    m_opened = m_source.open(m_named);
    m_file.mappingHash = m_source.mappingHash();
    return *known ? awaitDigest() : Result<void>();
}

Result<void> ImportRun::awaitDigest()
{
    if (!m_digest)
        return {};
    auto sha256 = m_digest->wait(m_named);
    m_digest.reset();
    if (!sha256) {
        // The source knows every way in which a file cannot be read, and its sentence.
        const bool stopped = sha256.error().kind == ErrorKind::Cancelled;
        return m_opened || stopped ? sha256.error() : m_opened.error();
    }
    m_file.sha256 = *sha256;
    return {};
}

Result<SheetMatch> ImportRun::matchSheet(int sheet)
{
    const auto rows = m_source.topRows(sheet, m_named);
    if (!rows)
        return rows.error();
    const Mapping *mapping = m_source.mappingOf(sheet);
    SheetMatch match = mapping ? matchMapping(*rows, *mapping) : matchBuiltIn(*rows, m_request.kindId);
    if (match.plan) {
        match.plan->sheet = sheet;
        match.plan->info.name = m_source.source().sheets().at(sheet);
        if (auto named = nameRows(*match.plan); !named)
            return named.error();
    }
    return match;
}

Result<void> ImportRun::planSheets()
{
    if (!m_opened)
        return m_opened.error();
    const QStringList sheets = m_source.source().sheets();
    const std::optional<Mapping> &mapping = m_request.mapping;
    if (mapping && !mapping->sheet.isEmpty() && !sheets.contains(mapping->sheet))
        return noSuchSheet(m_file.name, mapping->sheet, sheets);
    std::vector<SheetMatch> matches;
    QStringList notRead;
    for (int sheet = 0; sheet < sheets.size(); ++sheet) {
        if (mapping && !mapping->sheet.isEmpty() && sheets.at(sheet) != mapping->sheet)
            continue;
        auto match = matchSheet(sheet);
        if (!match)
            return match.error();
        if (match->plan) {
            m_plans.push_back(*match->plan);
            warnAboutPlan(m_plans.back());
        } else if (!match->empty) {
            notRead.append(sheetNotRead(sheets.at(sheet)));
        }
        matches.push_back(std::move(*match));
    }
    if (m_plans.empty())
        return mapping ? mappingDoesNotFit(m_file.name, *mapping, matches)
                       : notRecognised(m_file.name, matches);
    m_outcome.mappings = m_source.found();
    for (const QString &name : m_source.found())
        m_outcome.warnings.append(readByMapping(name));
    m_outcome.warnings += notRead;
    return {};
}

Result<void> ImportRun::nameRows(SheetPlan &plan)
{
    constexpr int Characters = 12;
    if (plan.attributes[std::size_t(plan.keyAttribute)].source != AttributePlan::Source::None)
        return {};
    if (auto known = awaitDigest(); !known)
        return known;
    const QString prefix = QStringLiteral("#%1-%2-").arg(m_file.sha256.left(Characters)).arg(plan.sheet + 1);
    plan.rowIdPrefix = prefix.toStdString();
    plan.info.attributes |= AttributeMask(1) << plan.keyAttribute;
    return {};
}

void ImportRun::warnAboutPlan(const SheetPlan &plan)
{
    for (const QString &header : plan.repeated)
        m_outcome.warnings.append(headerRepeated(header, plan.info.name));
    if (!plan.platform.isEmpty())
        m_outcome.warnings.append(otherPlatform(plan.platform));
    const Mapping *mapping = m_source.mappingOf(plan.sheet);
    if (!mapping)
        return;
    for (const Attribute &attribute : plan.kind->attributes) {
        const auto rule = mapping->rules.constFind(attribute.id);
        const bool isKey = plan.kind->key.contains(attribute.id);
        if (attribute.required && !isKey && rule != mapping->rules.cend() && rule->absent())
            m_outcome.warnings.append(attributeAbsent(attribute));
    }
}

Result<void> ImportRun::openIdentity()
{
    const bool wanted = std::any_of(m_plans.begin(), m_plans.end(), [](const SheetPlan &plan) {
        for (std::size_t i = 0; i < plan.attributes.size(); ++i) {
            if (plan.kind->attributes[i].type == AttributeType::Buyer
                && plan.attributes[i].source == AttributePlan::Source::Column)
                return true;
        }
        return false;
    });
    if (!wanted)
        return {};
    // A trial takes the key that is there, or known buyers would be new ones; else one that vanishes with it.
    QString key = BuyerIdentity::defaultKeyPath();
    if (m_request.dryRun && !QFile::exists(key))
        key = m_workspace.path() + QStringLiteral(".key");
    auto buyers = BuyerIdentity::open(key);
    if (!buyers)
        return buyers.error();
    const auto kept = m_workspace.setting(identitySetting());
    if (!kept)
        return kept.error();
    if (*kept && **kept != (*buyers)->keyId()) {
        m_outcome.warnings.append(otherIdentityKey());
        return {};
    }
    m_buyers = std::move(*buyers);
    return {};
}

Result<void> ImportRun::prepareChecks()
{
    return m_checks.prepare(m_workspace, m_request.store, m_plans, m_named);
}

Result<void> ImportRun::readSheets()
{
    auto writer = BatchWriter::begin(m_workspace, m_request.store, m_file, m_clock);
    if (!writer)
        return writer.error();
    m_writer = std::move(*writer);
    if (m_buyers) {
        // Inside the transaction: the key's id stays only if the rows do.
        if (auto kept = m_workspace.setSetting(identitySetting(), m_buyers->keyId()); !kept)
            return kept.error();
    }
    const TellWhileWaiting told([this] { return m_progress(m_step); });
    for (const SheetPlan &plan : m_plans) {
        if (auto read = readSheet(plan); !read)
            return read.error();
    }
    return {};
}

Result<void> ImportRun::readSheet(const SheetPlan &plan)
{
    if (auto begun = m_writer->beginSheet(plan.info); !begun)
        return begun.error();
    RowTyper typer(plan, m_clock.today(), m_buyers.get(), m_request.scales);
    if (auto read = readRowsOrRuns(plan, typer); !read)
        return read;
    for (const Day day : typer.brokenDays()) {
        if (auto broken = m_writer->breakDay(day); !broken)
            return broken;
    }
    if (const auto days = qint64(typer.brokenDays().size()); days > 0)
        m_outcome.warnings.append(daysBroken(days));
    for (const UnreadableColumn &column : typer.unreadable())
        m_outcome.warnings.append(cellsLeftOut(column, plan.info.name));
    for (const UnknownValues &unknown : typer.unknownValues())
        m_outcome.warnings.append(valuesNotKnown(unknown, plan.info.name));
    return m_writer->endSheet();
}

/// Rows of runs that the store knows are left unread. Where no buyer can be told there is no key either, and
/// nothing is kept of lines.
Result<void> ImportRun::readRowsOrRuns(const SheetPlan &plan, RowTyper &typer)
{
    const QByteArray key = m_buyers ? m_buyers->keyFor("runs of lines") : QByteArray();
    const QByteArray reading = key.isEmpty()
        ? QByteArray()
        : readingOf(plan, m_file.mappingHash, m_source.source().delimiter(), m_buyers->keyId());
    if (reading.isEmpty())
        return readRows(plan, typer, nullptr);
    const RunSeal seal(key);
    const ProgressSink again = [this](const ProgressStep &) { return m_progress(m_step); };
    const auto earlier = m_writer->earlierRuns(reading, again);
    if (!earlier)
        return earlier.error();
    if (!earlier->areOfUse())
        return readRows(plan, typer, nullptr);
    RunReading runs(plan, *earlier, seal, typer.firstFutureSecond());
    const auto read = readRows(plan, typer, &runs);
    return read ? m_writer->keepRuns(reading, runs.kept()) : read;
}

Result<void> ImportRun::readRows(const SheetPlan &plan, RowTyper &typer, RunReading *runs)
{
    SheetReader reader(m_source.source(), plan, typer, m_checks, m_tokens, runs);
    for (;;) {
        const auto block = reader.next(m_named);
        if (!block)
            return block.error();
        if (!*block)
            return {};
        if (auto taken = takeBlock(**block); !taken)
            return taken;
    }
}

Result<void> ImportRun::takeBlock(const ReadBlock &block)
{
    m_counts.read += qint64(block.rows.rows() + block.known.size() + block.rejects.size());
    m_counts.blank += block.blank;
    m_counts.totals += block.totals;
    m_counts.remarks += block.remarks;
    for (const Reject &reject : block.rejects)
        takeReject(reject);
    const auto added = m_writer->add(block.rows);
    return added && block.knownMoments ? m_writer->add(block.known, *block.knownMoments) : added;
}

void ImportRun::takeReject(const Reject &reject)
{
    ++m_counts.rejected;
    if (++m_outcome.rejectCounts[reject.reason] == 1)
        m_outcome.firstRejects.insert(reject.reason, reject);
    if (!m_firstReject)
        m_firstReject = reject;
    m_writer->reject(reject);
}

Result<ImportOutcome> ImportRun::finish()
{
    if (!m_stamp->isStill())
        return FileStamp::changedError(m_file.name);
    if (m_counts.read == 0)
        return noRows(m_file.name);
    if (m_counts.rejected == m_counts.read && m_firstReject)
        return nothingReadable(m_file.name, m_counts.read, *m_firstReject);
    if (m_counts.totals > 0)
        m_outcome.warnings.append(totalsLeftOut(m_counts.totals));
    if (m_counts.remarks > 0)
        m_outcome.warnings.append(remarksLeftOut(m_counts.remarks));
    auto odd = m_checks.warnings(m_workspace, m_request.store, m_named);
    if (!odd)
        return odd.error();
    m_outcome.warnings += *odd;
    if (auto known = awaitDigest(); !known)
        return known.error();
    m_writer->setSha256(m_file.sha256);
    m_writer->countRead(m_counts.read);
    m_writer->countSkipped(m_counts.blank + m_counts.totals + m_counts.remarks);
    auto summary = m_writer->commit([this](const ProgressStep &step) {
        ProgressStep named = step;
        named.rows = m_counts.read;
        return m_progress(named);
    });
    if (!summary)
        return summary.error();
    m_outcome.summary = *summary;
    if (m_request.dryRun)
        tellOfTrial();
    // Only for warnings of later imports: the file is stored, whatever becomes of this.
    const auto remembered
        = rememberStoreNames(m_workspace, m_request.store, summary->id, m_checks.saidNames());
    if (!remembered)
        m_outcome.warnings.append(remembered.error().sentence);
    if (summary->duplicateRows > 0)
        m_outcome.warnings.append(duplicateRows(summary->duplicateRows, m_plans.front().info.grain));
    if (summary->ordersTwice > 0)
        m_outcome.warnings.append(ordersCountTwice(summary->ordersTwice));
    if (summary->kinds.contains(QStringLiteral("scores"))) {
        const auto contested = contestedScores(m_workspace, m_request.store, summary->id);
        if (contested && contested->first)
            m_outcome.warnings.append(scoresContested(*contested));
    }
    tellOfExcessRefunds(*summary);
    return std::move(m_outcome);
}

/// The file is stored, whatever becomes of this; nobody is asked whether to stop any more.
void ImportRun::tellOfExcessRefunds(const BatchSummary &summary)
{
    if (!summary.kinds.contains(QStringLiteral("orders"))
        && !summary.kinds.contains(QStringLiteral("aftersales")))
        return;
    const auto excess = excessRefunds(m_workspace, m_request.store, summary.id, [this](const ProgressStep &) {
        static_cast<void>(m_progress({m_file.name, 1, 1, m_counts.read}));
        return true;
    });
    if (excess && excess->first)
        m_outcome.warnings.append(refundsAbovePaid(*excess));
}

void ImportRun::tellOfTrial()
{
    m_outcome.state = ImportOutcome::State::DryRun;
    m_outcome.summary.id = 0;
    for (const SheetPlan &plan : m_plans)
        m_outcome.sheets.push_back({plan.info.name, plan.info.kindId, columnReadings(plan)});
}

} // namespace shopglass
