// A window over a fake shop, with everything that it needs.

#pragma once

#include "app/mainwindow.h"
#include "tests/app/fakebackend.h"
#include "widgets/common/dropoverlay.h"

#include <QMimeData>
#include <QtTest>

namespace shopglass::testing {

struct Stage
{
    explicit Stage(const std::shared_ptr<FakeShop> &fake = std::make_shared<FakeShop>())
        : shop(fake)
        , session(fakeFactory(fake))
        , window(session, services, translations)
    {
        window.setLanguage(QStringLiteral("en"));
        window.show();
        QSignalSpy ready(&session, &Session::stateReady);
        session.openWorkspace(QStringLiteral("tea.shopglass"));
        if (!ready.wait())
            qFatal("no figures");
    }

    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        const QPoint place(400, 400);
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        overlayShown = window.findChild<DropOverlay *>()->isVisible();
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    }

    std::shared_ptr<FakeShop> shop;
    Services services = *Services::make();
    Translations translations;
    Session session;
    MainWindow window;
    bool overlayShown = false;
};

} // namespace shopglass::testing
