#include "models/report/growthsections.h"
#include "models/report/livesections.h"
#include "models/report/parts.h"
#include "models/report/programmesections.h"
#include "models/report/promotionparts.h"
#include "models/report/promotionreport.h"
#include "models/report/reviewparts.h"
#include "models/report/tradingsections.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <iterator>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportCover)
};

QString footerText(const ViewSet &views, const ReportRequest &request)
{
    // The names stand in the appendix; a dozen of them would not fit here.
    return Texts::tr("Data as of %1, read from %n file(s). Rulebook %2. Made with Shopglass %3.", nullptr,
                     int(request.importNames.size()))
        .arg(views.overview.asOf.iso(),
             views.context.rulebook ? views.context.rulebook->version() : missingText(),
             request.programVersion);
}

QString periodText(const ViewSet &views)
{
    const QString words = comparisonWords(views.context.comparison, views.overview.comparison);
    const QString period = fullPeriod(views.overview.period);
    return words.isEmpty() ? period : Texts::tr("%1, %2").arg(period, words);
}

/// The days of the promotion that is looked back at, not those of the window.
QString lookedAtText(const Retrospective &look, const TextContext &text)
{
    const QString days = fullPeriod(look.days);
    if (!look.base || !look.baseDays)
        return days;
    return Texts::tr("%1, beside %2 on the same event days, %3")
        .arg(days, promotionName(look.base->event, text), fullPeriod(*look.baseDays));
}

void append(std::vector<Section> &to, std::vector<Section> sections)
{
    std::move(sections.begin(), sections.end(), std::back_inserter(to));
}

/// A report without kind, title and sections.
Report coverOf(const ViewSet &views, const ReportRequest &request, const TextContext &text)
{
    Report report;
    report.store = views.overview.store;
    report.periodText = periodText(views);
    report.asOfText = views.overview.asOf.iso();
    report.issuer = request.issuer.isEmpty() ? request.provider.name : request.issuer;
    report.provider = request.provider;
    report.generatedOn = request.generatedOn;
    report.footer = footerText(views, request);
    report.language = text.language;
    return report;
}

/// Who sells, at which prices and with which content: what the data tell of it.
void appendTrading(std::vector<Section> &to, const ViewSet &views, const TextContext &text)
{
    if (!views.influencers.rows.empty())
        append(to, influencerSections(views, text));
    if (!views.prices.products.empty())
        append(to, priceSections(views, text));
    if (views.content.liveByAccount.covered || views.content.videosByAccount.covered)
        append(to, contentBoardSections(views, text));
}

/// Takes out tables that `kept` has as well, and sections that hold nothing else.
void dropRepeated(std::vector<Section> &sections, const std::vector<Section> &kept)
{
    QStringList ids;
    for (const Section &section : kept) {
        for (const TableSpec &table : section.tables)
            ids << table.id;
    }
    for (Section &section : sections)
        std::erase_if(section.tables, [&](const TableSpec &table) { return ids.contains(table.id); });
    std::erase_if(sections, [](const Section &section) {
        return section.tables.empty() && section.charts.empty() && section.cards.empty()
            && section.sentences.isEmpty();
    });
}

} // namespace

Report buildLiveReport(const ViewSet &views, const SessionReview *session, const ReportRequest &request,
                       const TextContext &text)
{
    Report report = coverOf(views, request, text);
    report.kind = QStringLiteral("live");
    //: 直播复盘
    report.title = Texts::tr("Live review");
    const std::vector<SessionReview> &all = views.live.sessions;
    if (!session && !all.empty())
        session = &all.front();
    if (session)
        report.sections.push_back(liveReviewSection(views, *session, text));
    append(report.sections, liveSections(views, text));
    return report;
}

Report buildPromotionReport(const ViewSet &views, const ReportRequest &request, const TextContext &text)
{
    Report report = coverOf(views, request, text);
    report.kind = QStringLiteral("promotion");
    //: 大促复盘
    report.title = Texts::tr("Promotion review");
    if (views.promotions.planning && views.promotions.planning->look)
        report.periodText = lookedAtText(*views.promotions.planning->look, text);
    append(report.sections, promotionLookSections(views, text));
    // Problem, owner and day: what is to be done about it now.
    report.sections.push_back(planChapter(views, text));
    append(report.sections, promotionPaceSections(views, text));
    append(report.sections, promotionPlanSections(views, text));
    append(report.sections, promotionSections(views, text));
    const std::vector<Section> preparation = promotionPreparationSections(views, text);
    dropRepeated(report.sections, preparation);
    append(report.sections, preparation);
    report.sections.push_back(sourceChapter(views, request, text));
    return report;
}

Report buildReviewReport(const ViewSet &views, const ReportRequest &request, const TextContext &text)
{
    Report report = coverOf(views, request, text);
    report.kind = QStringLiteral("review");
    //: 店铺诊断报告
    report.title = Texts::tr("Store review");

    const std::vector<IndicatorValue> values = allIndicators(views);
    report.sections
        = {summaryChapter(views, text), shopChapter(views, text), coreChapter(views, values, text)};
    if (!views.overview.own.empty())
        report.sections.push_back(ownSection(views, text));
    append(report.sections, channelSections(views, text));
    append(report.sections, scoreboardSections(views, text));
    appendTrading(report.sections, views, text);
    append(report.sections, launchSections(views, text));
    append(report.sections, flywheelSections(views, text));
    append(report.sections, opportunitySections(views, text));
    append(report.sections, buyerSections(views, text));
    append(report.sections, scoreSections(views, text));
    append(report.sections, programmeSections(views, text));
    report.sections.push_back(serviceChapter(views, values, text));
    if (views.reconciliation.hasBills)
        report.sections.push_back(reconciliationChapter(views, text));
    append(report.sections, promotionSections(views, text));
    report.sections.push_back(problemChapter(views, text));
    report.sections.push_back(planChapter(views, text));
    report.sections.push_back(definitionChapter(views, values, text));
    report.sections.push_back(sourceChapter(views, request, text));
    return report;
}

} // namespace shopglass
