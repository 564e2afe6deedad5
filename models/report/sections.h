// The builders from views to sections, shared by pages and reports. Texts in the given language.

#pragma once

#include "models/overview/viewset.h"
#include "models/report/section.h"

namespace shopglass {

/// Language and the wall clock of what is written.
struct TextContext
{
    Language language = Language::Chinese;
};

std::vector<Section> overviewSections(const ViewSet &views, const TextContext &text);
std::vector<Section> scoreSections(const ViewSet &views, const TextContext &text);
std::vector<Section> channelSections(const ViewSet &views, const TextContext &text);
std::vector<Section> launchSections(const ViewSet &views, const TextContext &text);
std::vector<Section> promotionSections(const ViewSet &views, const TextContext &text);
std::vector<Section> actionSections(const ViewSet &views, const TextContext &text);
std::vector<Section> reconciliationSections(const ViewSet &views, const TextContext &text);

/// An indicator value as shown: value, or its state in words.
QString valueText(const IndicatorValue &value, const TextContext &text);
QString fullValueText(const IndicatorValue &value, const TextContext &text);
/// The definition card of an indicator: formula, filters, time basis, window, source, confidence.
/// With the names of the other indicators that the formula uses.
Section definitionSection(const Indicator &indicator, const Catalogue &catalogue, const TextContext &text);

/// The 店铺诊断报告 of the store, with the sections that the data allow.
struct ReportRequest
{
    QString issuer; ///< empty = the provider
    ProviderProfile provider;
    Day generatedOn; ///< the calendar day in Beijing
    QString programVersion;
    std::vector<QString> importNames; ///< files that the figures rest on
};
Report buildReviewReport(const ViewSet &views, const ReportRequest &request, const TextContext &text);

} // namespace shopglass
