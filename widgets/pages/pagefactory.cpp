#include "widgets/pages/pagefactory.h"

#include "models/report/growthsections.h"
#include "models/report/livesections.h"
#include "models/report/promotionreport.h"
#include "models/report/scorepage.h"
#include "models/report/tradingsections.h"
#include "widgets/pages/actionpanel.h"
#include "widgets/pages/alertpanel.h"
#include "widgets/pages/auditpage.h"
#include "widgets/pages/datapage.h"
#include "widgets/pages/launchpanel.h"
#include "widgets/pages/promotionpanel.h"
#include "widgets/pages/sectionpage.h"
#include "widgets/pages/sessionpanel.h"
#include "widgets/pages/whatifpanel.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PageTexts)
};

/// A tab for sections that name none, where others follow that do.
void leadWith(std::vector<Section> &sections, const QString &part)
{
    if (!sections.empty() && sections.front().part.isEmpty())
        sections.front().part = part;
}

/// Puts sections on a tab of their own.
void addPart(std::vector<Section> &to, std::vector<Section> sections, const QString &part)
{
    for (Section &section : sections) {
        section.part = part;
        to.push_back(std::move(section));
    }
}

QString actionsPartTitle()
{
    return Texts::tr("Actions");
}

std::vector<Section> promotionPageSections(const ViewSet &views, const TextContext &text)
{
    std::vector<Section> sections = promotionChapter(views, text);
    leadWith(sections, Texts::tr("Promotions"));
    addPart(sections, actionSections(views, text), actionsPartTitle());
    return sections;
}

std::vector<Section> channelPageSections(const ViewSet &views, const TextContext &text)
{
    std::vector<Section> sections = channelSections(views, text);
    leadWith(sections, Texts::tr("Fields"));
    addPart(sections, influencerSections(views, text), Texts::tr("Influencers"));
    addPart(sections, priceSections(views, text), Texts::tr("Low prices"));
    addPart(sections, contentBoardSections(views, text), Texts::tr("Content"));
    addPart(sections, scoreboardSections(views, text), Texts::tr("STEPS and STAGE"));
    return sections;
}

QString newProductsTitle()
{
    return Texts::tr("New products");
}

std::vector<Section> launchPageSections(const ViewSet &views, const TextContext &text)
{
    std::vector<Section> sections = launchSections(views, text);
    leadWith(sections, newProductsTitle());
    for (std::vector<Section> more : {flywheelSections(views, text), opportunitySections(views, text)})
        std::move(more.begin(), more.end(), std::back_inserter(sections));
    return sections;
}

struct PageKind
{
    const char *id;
    SectionPage::Title title;
    SectionPage::Builder builder; ///< none for pages of their own make
};

const std::array<PageKind, 9> &kinds()
{
    static const std::array<PageKind, 9> all{{
        {"overview", [] { return Texts::tr("Overview"); }, &overviewSections},
        //: The platform's three scores: product, store experience, reputation
        {"scores", [] { return Texts::tr("Scores"); }, &scorePageSections},
        //: The platform's 5S fields: distribution, self-broadcast, shelf
        {"channels", [] { return Texts::tr("Channels"); }, &channelPageSections},
        //: New products
        {"launches", [] { return Texts::tr("Launches"); }, &launchPageSections},
        //: The shopping festivals 618 and 116
        {"promotions", [] { return Texts::tr("Promotions"); }, &promotionPageSections},
        //: 用户: new and returning buyers
        {"buyers", [] { return Texts::tr("Buyers"); }, &buyerSections},
        //: Live sessions and their review: 直播复盘
        {"live", [] { return Texts::tr("Live"); }, &liveSections},
        //: All client stores of a service provider side by side: 客户诊断
        {"audit", [] { return Texts::tr("Audit"); }, nullptr},
        //: Imported files, their rejected rows and the days that are missing
        {"data", [] { return Texts::tr("Data"); }, nullptr},
    }};
    return all;
}

const PageKind &kindOf(const QString &pageId)
{
    const auto found = std::find_if(kinds().begin(), kinds().end(),
                                    [&](const PageKind &kind) { return pageId == QLatin1String(kind.id); });
    Q_ASSERT_X(found != kinds().end(), "page", qPrintable(pageId));
    return *found;
}

} // namespace

const QStringList &pageIds()
{
    static const QStringList ids = [] {
        QStringList made;
        for (const PageKind &kind : kinds())
            made << QLatin1String(kind.id);
        return made;
    }();
    return ids;
}

QString pageTitle(const QString &pageId)
{
    return kindOf(pageId).title();
}

Page *makePage(const QString &pageId, QWidget *parent)
{
    const PageKind &kind = kindOf(pageId);
    if (pageId == QLatin1String("audit"))
        return new AuditPage(parent);
    if (!kind.builder)
        return new DataPage(parent);
    auto *page = new SectionPage(kind.title, kind.builder, parent);
    if (kind.builder == &scorePageSections) {
        page->addAction([] { return Texts::tr("Enter lines of benefits…"); }, &Page::benefitLinesRequested);
        page->addAction([] { return Texts::tr("Enter official scores…"); }, &Page::scoreEntryRequested);
        page->addFooter([](QWidget *within) -> PageFooter * { return new WhatIfPanel(within); },
                        &plansPartTitle);
    }
    if (kind.builder == &channelPageSections)
        page->addAction([] { return Texts::tr("Channel rules…"); }, &Page::channelRulesRequested);
    if (kind.builder == &promotionPageSections) {
        page->addFooter([](QWidget *within) -> PageFooter * { return new PromotionPanel(within); },
                        &promotionPlanPartTitle);
        page->addFooter([](QWidget *within) -> PageFooter * { return new ActionPanel(within); },
                        &actionsPartTitle);
        page->addFooter([](QWidget *within) -> PageFooter * { return new AlertPanel(within); },
                        &actionsPartTitle);
    }
    if (kind.builder == &launchPageSections)
        page->addFooter([](QWidget *within) -> PageFooter * { return new LaunchPanel(within); },
                        &newProductsTitle);
    if (kind.builder == &liveSections)
        page->addFooter([](QWidget *within) -> PageFooter * { return new SessionPanel(within); });
    return page;
}

} // namespace shopglass
