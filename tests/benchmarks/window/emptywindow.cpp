// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program can show: what Rondo's start is compared with. Prints a line at its first paint and stays.

#include <QApplication>
#include <QWidget>

#include <cstdio>

namespace {

class Window : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_painted)
            std::fputs("first paint\n", stderr);
        m_painted = true;
    }

private:
    bool m_painted = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Window window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
