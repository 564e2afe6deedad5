#include "models/report/growthsections.h"
#include "models/report/parts.h"
#include "models/report/programmesections.h"
#include "models/report/reviewparts.h"
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

void append(std::vector<Section> &to, std::vector<Section> sections)
{
    std::move(sections.begin(), sections.end(), std::back_inserter(to));
}

} // namespace

Report buildReviewReport(const ViewSet &views, const ReportRequest &request, const TextContext &text)
{
    Report report;
    report.kind = QStringLiteral("review");
    //: 店铺诊断报告
    report.title = Texts::tr("Store review");
    report.store = views.overview.store;
    report.periodText = periodText(views);
    report.asOfText = views.overview.asOf.iso();
    report.issuer = request.issuer.isEmpty() ? request.provider.name : request.issuer;
    report.provider = request.provider;
    report.generatedOn = request.generatedOn;
    report.footer = footerText(views, request);
    report.language = text.language;

    const std::vector<IndicatorValue> values = allIndicators(views);
    report.sections
        = {summaryChapter(views, text), shopChapter(views, text), coreChapter(views, values, text)};
    if (!views.overview.own.empty())
        report.sections.push_back(ownSection(views, text));
    append(report.sections, channelSections(views, text));
    append(report.sections, scoreboardSections(views, text));
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
